import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
} from 'botbuilder';
import {
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { listen } from './listen.ts';

// The usual form by prompts: one text prompt per question, all state in memory.
const QUESTIONS = 13;
const state = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(state.createProperty('dialog'));
const steps = Array.from({ length: QUESTIONS }, (_, index) => (step: WaterfallStepContext) => {
  if (index > 0) Reflect.set(step.values, `question-${index}`, step.result);
  return step.prompt('text', `Vraag ${index + 1} van ${QUESTIONS}: wat is je antwoord?`);
});
dialogs.add(new TextPrompt('text'));
dialogs.add(new WaterfallDialog('form', [...steps, (step) => step.endDialog()]));

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
listen(adapter, async (context) => {
  const dialog = await dialogs.createContext(context);
  const { status } = await dialog.continueDialog();
  const idle = status === DialogTurnStatus.empty || status === DialogTurnStatus.complete;
  if (idle) await dialog.beginDialog('form');
  await state.saveChanges(context);
});
