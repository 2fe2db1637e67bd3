import { adviseMunicipality, openAdviceForm } from '../../use-cases/advise-municipality.ts';
import { answerFollowUp, openFollowUpForm } from '../../use-cases/answer-follow-up.ts';
import { openReportForm, reportToAgency } from '../../use-cases/report-to-agency.ts';
import type { CardHandlers } from './card-handler.ts';
import { inOwnChat } from './own-chat.ts';
import { showTrajectory } from './trajectory-show.ts';

/** The buttons with which the people of a guidance tell each other how it goes. */
export const REPORT_CARDS: CardHandlers<
  'report.form' | 'report.send' | 'advice.form' | 'advice.send' | 'followUp.form' | 'followUp.send'
> = {
  'report.form': inOwnChat(async (kit, turn, { dossierId }) => {
    const result = await openReportForm(kit.deps, kit.actor, dossierId);
    await showTrajectory(kit, turn, dossierId, result);
  }),

  'report.send': inOwnChat(async (kit, turn, { dossierId, kind = '', text = '' }) => {
    const about = { turnKey: turn.key, actor: kit.actor, dossierId };
    const result = await reportToAgency(kit.deps, { ...about, typed: { kind, text } });
    await showTrajectory(kit, turn, dossierId, result);
  }),

  'advice.form': inOwnChat(async (kit, turn, { dossierId }) => {
    const result = await openAdviceForm(kit.deps, kit.actor, dossierId);
    await showTrajectory(kit, turn, dossierId, result);
  }),

  'advice.send': inOwnChat(async (kit, turn, { dossierId, evaluation = '', advice = '' }) => {
    const about = { turnKey: turn.key, actor: kit.actor, dossierId };
    const result = await adviseMunicipality(kit.deps, { ...about, typed: { evaluation, advice } });
    await showTrajectory(kit, turn, dossierId, result);
  }),

  'followUp.form': inOwnChat(async (kit, turn, { dossierId, month }) => {
    const result = await openFollowUpForm(kit.deps, kit.actor, dossierId, month);
    await showTrajectory(kit, turn, dossierId, result);
  }),

  'followUp.send': inOwnChat(async (kit, turn, { dossierId, month, choice = '', text = '' }) => {
    const about = { turnKey: turn.key, actor: kit.actor, dossierId, month };
    const result = await answerFollowUp(kit.deps, { ...about, typed: { choice, text } });
    await showTrajectory(kit, turn, dossierId, result);
  }),
};
