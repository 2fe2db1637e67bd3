/** Runs turns of one conversation one after another, and those of different conversations side by side. */
export interface TurnQueue {
  /**
   * Runs `work` when every earlier work of this key is done. Resolves to `busy`, without running it, when
   * it would have to wait too long. Rejects as `work` does; the next one runs all the same.
   */
  run(key: string, work: () => Promise<void>): Promise<'done' | 'busy'>;
}

export interface TurnQueueLimits {
  /** Per key, the running one not counted. */
  readonly maxWaiting: number;
  readonly maxWaitMs: number;
}

type Waiter = (turn: 'go' | 'busy') => void;

export function createTurnQueue(limits: TurnQueueLimits): TurnQueue {
  /** A key is in here while work of it runs. */
  const lanes = new Map<string, Waiter[]>();

  function waitIn(lane: Waiter[]): Promise<'go' | 'busy'> {
    return new Promise((resolve) => {
      const waiter: Waiter = (turn) => {
        clearTimeout(timer);
        resolve(turn);
      };
      const timer = setTimeout(() => {
        lane.splice(lane.indexOf(waiter), 1);
        resolve('busy');
      }, limits.maxWaitMs);
      lane.push(waiter);
    });
  }

  function release(key: string, lane: Waiter[]): void {
    const next = lane.shift();
    if (next) next('go');
    else lanes.delete(key);
  }

  return {
    async run(key, work) {
      let lane = lanes.get(key);
      if (lane) {
        if (lane.length >= limits.maxWaiting || (await waitIn(lane)) === 'busy') return 'busy';
      } else {
        lane = [];
        lanes.set(key, lane);
      }
      try {
        await work();
        return 'done';
      } finally {
        release(key, lane);
      }
    },
  };
}
