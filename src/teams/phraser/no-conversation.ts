import { BotAdapter, TurnContext } from 'botbuilder';

/**
 * The turn that teams-ai asks for beside a prompt. Ours has no conversation behind it: whatever the model or
 * the planner comes up with, nothing can be said to anybody from there.
 */
export function contextWithoutConversation(): TurnContext {
  return new TurnContext(new NoConversation(), {});
}

class NoConversation extends BotAdapter {
  override sendActivities(): Promise<never> {
    return refuse();
  }
  override updateActivity(): Promise<never> {
    return refuse();
  }
  override deleteActivity(): Promise<never> {
    return refuse();
  }
  override continueConversation(): Promise<never> {
    return refuse();
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new TypeError('there is no conversation here'));
}
