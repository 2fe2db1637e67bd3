import type { Remark } from '../domain/remark.ts';
import type { CheckResult, Decision, Review } from '../domain/review.ts';

// What caseworkers did, as it comes back from a jsonb column: moments are ISO text there.

type Stored<Dated extends { readonly at: Date }> = Omit<Dated, 'at'> & { readonly at: string };

export interface StoredRemark extends Omit<Remark, 'at' | 'answeredAt'> {
  readonly at: string;
  readonly answeredAt?: string;
}

export interface StoredDecision extends Omit<Decision, 'at' | 'over'> {
  readonly at: string;
  readonly over?: StoredDecision;
}

export interface StoredReview
  extends Omit<Review, 'checks' | 'decision' | 'waitingSince' | 'stateSince'> {
  readonly checks: Readonly<Record<string, Stored<CheckResult>>>;
  readonly decision?: StoredDecision;
  readonly waitingSince: string;
  readonly stateSince: string;
}

export function toRemark({ at, answeredAt, ...remark }: StoredRemark): Remark {
  return {
    ...remark,
    at: new Date(at),
    ...(answeredAt === undefined ? {} : { answeredAt: new Date(answeredAt) }),
  };
}

export function toReview({ checks, decision, ...review }: StoredReview): Review {
  return {
    ...review,
    checks: Object.fromEntries(
      Object.entries(checks).map(([id, check]) => [id, { ...check, at: new Date(check.at) }]),
    ),
    ...(decision === undefined ? {} : { decision: toDecision(decision) }),
    waitingSince: new Date(review.waitingSince),
    stateSince: new Date(review.stateSince),
  };
}

function toDecision({ at, over, ...decision }: StoredDecision): Decision {
  return {
    ...decision,
    at: new Date(at),
    ...(over === undefined ? {} : { over: toDecision(over) }),
  };
}
