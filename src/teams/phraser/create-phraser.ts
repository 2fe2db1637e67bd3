import {
  ActionPlanner,
  OpenAIModel,
  type OpenAIModelOptions,
  Prompt,
  PromptManager,
  SystemMessage,
  type Tokenizer,
  UserMessage,
} from '@microsoft/teams-ai';
import type { Clock } from '../../domain/clock.ts';
import { groundAnswer } from '../../domain/grounded-answer.ts';
import type { AnswerPhraser } from '../../domain/ports-phrasing.ts';
import type { ShownEntry } from '../../domain/views-questions.ts';
import { errorFields, type Log } from '../../log.ts';
import { phraserTexts } from '../../texts/phraser-texts.ts';
import { createCallMemory } from './call-memory.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createModelFetch, type ModelFetch } from './model-fetch.ts';
import { contextWithoutConversation } from './no-conversation.ts';

export interface PhraserOptions {
  /** Speaks the protocol of OpenAI; no slash at the end. */
  readonly url: string;
  readonly model: string;
  readonly key: string;
  readonly clock: Clock;
  readonly log: Log;
  /** How long an answer may take in all; six seconds when absent. */
  readonly limitMs?: number;
}

/** People wait meanwhile, and Teams sends a message again after ten to fifteen seconds. */
const LIMIT_MS = 6000;

/** A language model that phrases answers. Every call goes once: what fails is not tried again. */
export function createPhraser(options: PhraserOptions): AnswerPhraser {
  const { clock, log, key, limitMs = LIMIT_MS } = options;
  const breaker = createCircuitBreaker(clock);
  const complete = createCompletion(options, createModelFetch({ key, limitMs, breaker, log }));
  return {
    async phrase(question, entries) {
      if (entries.length === 0 || !breaker.isClosed()) return undefined;
      try {
        const text = await complete(promptOf(question, entries));
        if (text === '') return undefined;
        const grounded = groundAnswer(text, entries);
        if (grounded.ok) return grounded.value;
        log.info({ reason: grounded.reason }, 'an answer of the language model is not used');
      } catch (error) {
        log.error(errorFields(error), 'the language model could not be asked');
      }
      return undefined;
    },
  };
}

function promptOf(question: string, entries: readonly ShownEntry[]): string {
  const numbered = entries.map((entry, index) => phraserTexts.entry(index + 1, entry));
  return phraserTexts.prompt(numbered.join('\n\n'), question);
}

const PROMPT = 'answer';
const MOST_TOKENS = 700;
const MOST_CHARACTERS = 40_000;

/** Asks the model by teams-ai's planner, outside its Application; resolves to an empty text without an answer. */
function createCompletion(
  { url, model, key }: PhraserOptions,
  fetch: ModelFetch,
): (prompt: string) => Promise<string> {
  const openAi = new OpenAIModel({
    apiKey: key,
    defaultModel: model,
    endpoint: url,
    useSystemMessages: true,
    maxRetries: 0,
    clientOptions: { fetch: forSdk(fetch) },
  });
  // Every call listens while it is under way; with more than ten at a time Node would warn of a leak.
  openAi.events.setMaxListeners(0);
  const planner = new ActionPlanner({
    model: openAi,
    prompts: createPrompts(),
    defaultPrompt: PROMPT,
    tokenizer: CHARACTERS,
    max_repair_attempts: 0,
  });
  return async (prompt) => {
    const memory = createCallMemory({ 'temp.input': prompt });
    const reply = await planner.completePrompt(contextWithoutConversation(), memory, PROMPT);
    return reply.status === 'success' ? (reply.message?.content ?? '') : '';
  };
}

type SdkFetch = NonNullable<NonNullable<OpenAIModelOptions['clientOptions']>['fetch']>;

/** The SDK's types are those of another `fetch`; what it uses of an answer is the same. */
function forSdk(fetch: ModelFetch): SdkFetch {
  return fetch as unknown as SdkFetch;
}

function createPrompts(): PromptManager {
  return new PromptManager({ promptsFolder: '' }).addPrompt({
    name: PROMPT,
    prompt: new Prompt([
      new SystemMessage(phraserTexts.system),
      new UserMessage('{{$temp.input}}'),
    ]),
    config: {
      schema: 1.1,
      type: 'completion',
      completion: {
        include_history: false,
        include_input: false,
        include_images: false,
        max_tokens: MOST_TOKENS,
        max_input_tokens: MOST_CHARACTERS,
        temperature: 0,
        top_p: 1,
        frequency_penalty: 0,
        presence_penalty: 0,
      },
    },
  });
}

/** Counts characters: enough for a limit, and unlike the tables of a model it takes any text. */
const CHARACTERS: Tokenizer = {
  encode: (text) => Array.from(text, (character) => character.codePointAt(0) ?? 0),
  decode: (codes) => String.fromCodePoint(...codes),
};
