import { PLACE_LEASE_MS } from '../domain/turn-order.ts';
import { WALK_COLUMNS } from './walk-store.ts';

/**
 * Pieces of the statements of the turn log. A lane is one row: the turns of a conversation that run or wait, by ticket, and
 * until when each keeps its place. One row instead of one per turn, because of two turns that begin at the same moment
 * neither sees the other's row yet; here the second waits for the lock of the first, and then reads what that wrote.
 */

const LEASE = `clock_timestamp() + interval '${PLACE_LEASE_MS} milliseconds'`;
/** The moment in microseconds: also after the lanes were lost no ticket is given twice. */
const TICKET = `(extract(epoch from clock_timestamp()) * 1000000)::bigint`;
const HELD = 'unnest(lane.tickets, lane.leases) as held (ticket, lease)';

/**
 * Takes the next place in the lane of this conversation, for a turn that “stood” lets begin; whose process died
 * drops out.
 */
export function placeIn(conversation: string): string {
  return `placed as (
    insert into turn_lanes as lane (conversation_hash, tickets, leases)
    select ${conversation}, array[${TICKET}], array[${LEASE}]
    from stood where refused = 0 and standing <> 'answered'
    on conflict (conversation_hash) do update set (tickets, leases) = (
      select array_agg(ticket order by ticket), array_agg(lease order by ticket) from (
        select ticket, lease from ${HELD} where lease > clock_timestamp()
        union all
        select greatest(max(ticket) + 1, ${TICKET}), ${LEASE} from ${HELD}) queue)
    returning tickets)`;
}

/**
 * What a begin tells; the revision of the FAQ for whoever asks something in this turn. The walk of the
 * conversation `walkIn`, if any is wanted, is read last, by the turn that has the lane to itself.
 */
export function begun(walkIn: string): string {
  return `select refused, standing, tickets[cardinality(tickets)] as ticket,
    coalesce(cardinality(tickets) > 1, false) as waits,
    (select revision from faq_revision) as faq_revision, ${WALK_COLUMNS}
  from stood left join placed on true
    left join lateral walk_now(
      case when standing = 'new' and cardinality(tickets) = 1 then ${walkIn}::text end) on true`;
}

/** $1 the conversation, $2 the ticket. */
export const HOLD_PLACE = `update turn_lanes lane set leases = (
      select coalesce(array_agg(case when ticket = $2 then ${LEASE} else lease end order by ticket), '{}')
      from ${HELD})
    from relaxed where conversation_hash = $1
    returning exists (select from ${HELD} where ticket < $2 and lease > clock_timestamp()) as waits`;

/** The same. */
export const LEAVE_PLACE = `update turn_lanes lane set (tickets, leases) = (
      select coalesce(array_agg(ticket order by ticket), '{}'),
        coalesce(array_agg(lease order by ticket), '{}')
      from ${HELD} where ticket <> $2)
    from relaxed where conversation_hash = $1`;
