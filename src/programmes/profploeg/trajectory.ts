import type { TrajectoryRules } from '../../domain/trajectory-rules.ts';
import { PROFPLOEG_FINAL_REPORT } from './deliverables/final-report.ts';
import { PROFPLOEG_FIRST_REPORT } from './deliverables/first-report.ts';
import { PROFPLOEG_PROJECT_PLAN } from './deliverables/project-plan.ts';
import { PROFPLOEG_TRAJECTORY_SHEET } from './deliverables/trajectory-sheet.ts';
import { PROFPLOEG_INTAKE_SHEET } from './intake/intake-sheet.ts';
import {
  EXTERNAL_STAKEHOLDERS,
  HOMEWORK,
  INTERNAL_STAKEHOLDERS,
  LESSONS,
  REPORT_ACTIONS,
} from './lists.ts';

/**
 * The guidance of De Profploeg: the three parts with their eight steps of the programme's page. The page names
 * no dates but "zes tot negen maanden"; the due dates here divide that time.
 */
export const PROFPLOEG_TRAJECTORY = {
  months: { least: 6, most: 9 },
  followUpMonths: [3, 6, 12],
  parts: [
    {
      number: 1,
      title: 'Traject scherpstellen',
      steps: [
        {
          id: 'intakeSheet',
          number: '1.1',
          title: 'Intakefiche',
          summary:
            'De gemeente vult de intakefiche in, rond de vijf B’s: Bekendheid, Beleving, Beeldkwaliteit, Bereikbaarheid en Beleid. Daaruit komen de sleutelkwesties. Een intakegesprek en een terreinbezoek volgen.',
          owner: 'municipality',
          begins: [],
          due: { after: { kind: 'guidance' }, workingDays: 20 },
          deliverable: 'intakeSheet',
          questions: PROFPLOEG_INTAKE_SHEET,
          endsWith: 'De intakefiche is klaar, het intakegesprek en het terreinbezoek zijn geweest.',
          ends: { sheet: 'finished', meetings: true },
          meetings: [
            {
              id: 'intakeMeeting',
              kind: 'intake',
              title: 'Intakegesprek',
              agenda: [
                'De sleutelkwesties uit de intakefiche',
                'Gebied en thema afbakenen',
                'Welke experten nodig zijn',
                'Timing en volgende stappen',
              ],
            },
            {
              id: 'siteVisit',
              kind: 'siteVisit',
              title: 'Terreinbezoek',
              agenda: ['Rondgang door de kern', 'Wat in de intakefiche nog open staat'],
            },
          ],
        },
        {
          id: 'projectPlan',
          number: '1.2',
          title: 'Projectplan',
          summary:
            'De Profploeg giet het intakegesprek in een projectplan: gebied en thema, een prioriteitenlijst, de experten, timing en, voor VLAIO, de kostprijs. De gemeente valideert het plan in een gesprek.',
          owner: 'experts',
          begins: ['intakeSheet'],
          due: { after: { kind: 'end', step: 'intakeSheet' }, workingDays: 15 },
          deliverable: 'projectPlan',
          questions: PROFPLOEG_PROJECT_PLAN,
          confirmedBy: ['municipality', 'experts'],
          withLists: ['homework'],
          endsWith: 'De gemeente en de Profploeg bevestigen dezelfde versie van het projectplan.',
          ends: { sheet: 'confirmed' },
          meetings: [
            {
              id: 'planValidation',
              kind: 'validation',
              title: 'Validatiegesprek over het projectplan',
              agenda: [
                'Het projectplan overlopen',
                'Wat nog moet veranderen',
                'Het plan bevestigen',
              ],
            },
          ],
        },
      ],
    },
    {
      number: 2,
      title: 'Uitvoering en kennisuitwisseling met Profploeg',
      steps: [
        {
          id: 'dataCollection',
          number: '2.1',
          title: 'Info- en dataverzameling',
          summary:
            'De gemeente doet de acties uit het projectplan: bestaande onderzoeken doorspitten en, met eigen middelen, nieuwe gegevens verzamelen.',
          owner: 'municipality',
          begins: ['projectPlan'],
          due: { after: { kind: 'end', step: 'projectPlan' }, workingDays: 30 },
          deliverable: 'homework',
          endsWith: 'Elke actie van het huiswerk is gedaan of weggelaten.',
          ends: { list: 'homework' },
          lists: [HOMEWORK],
          meetings: [],
        },
        {
          id: 'workshops',
          number: '2.2',
          title: 'Workshops',
          summary:
            'Eerst een interne workshop met de betrokken diensten en de experten, daarna een externe met handelaars, verenigingen en bewoners. Samen zoeken ze lokale hefbomen.',
          owner: 'experts',
          begins: ['projectPlan'],
          due: { after: { kind: 'end', step: 'dataCollection' }, workingDays: 25 },
          deliverable: 'stakeholders',
          endsWith: 'De interne en de externe workshop zijn geweest.',
          ends: { meetings: true },
          lists: [INTERNAL_STAKEHOLDERS, EXTERNAL_STAKEHOLDERS],
          meetings: [
            {
              id: 'internalWorkshop',
              kind: 'workshop',
              title: 'Interne workshop',
              agenda: [
                'De verzamelde gegevens',
                'Lokale hefbomen: partners en kenmerken',
                'Voorbereiding van de externe workshop',
              ],
            },
            {
              id: 'externalWorkshop',
              kind: 'workshop',
              title: 'Externe workshop',
              agenda: [
                'Wat de diensten al zien',
                'Inbreng van de deelnemers',
                'Samen acties kiezen',
              ],
            },
          ],
        },
        {
          id: 'firstReport',
          number: '2.3',
          title: 'Projectrapport 1',
          summary:
            'De Profploeg maakt een eerste lijst met concrete acties, waar de gemeente zelf mee aan de slag kan. Ze overhandigt het rapport in een evaluatiegesprek.',
          owner: 'experts',
          begins: ['dataCollection', 'workshops'],
          due: { after: { kind: 'end', step: 'workshops' }, workingDays: 20 },
          deliverable: 'firstReport',
          questions: PROFPLOEG_FIRST_REPORT,
          endsWith: 'Het projectrapport is overhandigd in het evaluatiegesprek.',
          ends: { sheet: 'finished', meetings: true },
          lists: [REPORT_ACTIONS],
          meetings: [
            {
              id: 'evaluationMeeting',
              kind: 'evaluation',
              title: 'Evaluatiegesprek',
              agenda: [
                'Het traject tot nu toe',
                'De acties uit het projectrapport',
                'Hoe het verdergaat',
              ],
            },
          ],
        },
      ],
    },
    {
      number: 3,
      title: 'Trajectfiche en rapport met actieplan',
      steps: [
        {
          id: 'trajectorySheet',
          number: '3.1',
          title: 'Trajectfiche',
          summary:
            'De gemeente verzamelt wat ze leerde, voor en na het projectrapport. VLAIO krijgt zo een duidelijk overzicht.',
          owner: 'municipality',
          begins: ['firstReport'],
          due: { after: { kind: 'end', step: 'firstReport' }, workingDays: 25 },
          deliverable: 'trajectorySheet',
          questions: PROFPLOEG_TRAJECTORY_SHEET,
          endsWith: 'De trajectfiche is klaar.',
          asksToShare: true,
          ends: { sheet: 'finished' },
          lists: [LESSONS],
          meetings: [],
        },
        {
          id: 'knowledgeExchange',
          number: '3.2',
          title: 'Kennisuitwisseling',
          summary:
            'De experten van de verschillende velden evalueren alle acties. Wat ze leren, nemen ze mee naar de volgende trajecten.',
          owner: 'experts',
          begins: ['trajectorySheet'],
          due: { after: { kind: 'end', step: 'trajectorySheet' }, workingDays: 10 },
          endsWith: 'De acties zijn geëvalueerd over de expertisevelden heen.',
          evaluates: 'actions',
          meetings: [],
        },
        {
          id: 'finalReport',
          number: '3.3',
          title: 'Definitief projectrapport',
          summary:
            'De Profploeg werkt het eerste rapport om met alle feedback. Dit is de handleiding waarmee de gemeente haar sleutelkwesties aanpakt.',
          owner: 'experts',
          begins: ['knowledgeExchange'],
          due: { after: { kind: 'end', step: 'knowledgeExchange' }, workingDays: 15 },
          deliverable: 'finalReport',
          questions: PROFPLOEG_FINAL_REPORT,
          confirmedBy: ['municipality', 'experts'],
          withLists: ['actions'],
          endsWith: 'De gemeente en de Profploeg bevestigen hetzelfde definitieve rapport.',
          ends: { sheet: 'confirmed' },
          meetings: [
            {
              id: 'finalValidation',
              kind: 'validation',
              title: 'Validatiegesprek over het definitieve rapport',
              agenda: [
                'Wat er veranderde en waarom',
                'Het rapport bevestigen',
                'De opvolging afspreken',
              ],
            },
          ],
        },
      ],
    },
  ],
} as const satisfies TrajectoryRules;
