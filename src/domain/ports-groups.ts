import type { Dossier } from './dossier.ts';
import type { ThemeChoice } from './key-issue.ts';
import type { Province } from './municipality.ts';
import type { PanelMember } from './review.ts';
import type { GroupEvent, WorkingGroup } from './working-group.ts';

/** The newest version of a sheet that was handed over, with what its file is called and who guides it. */
export interface HandedOverRow {
  readonly dossierId: string;
  readonly reference: string;
  /** As it was called when it applied. */
  readonly municipality: string;
  readonly province: Province | '';
  readonly demonstration: boolean;
  readonly panel: readonly PanelMember[];
  readonly answers: Dossier['answers'];
}

/** What is gathered across the guidances of a programme, and the groups that follow them. */
export interface GroupStore {
  /**
   * The sheet of a step of every guidance of a programme that is not stopped, as it was handed over last, by
   * municipality. What is being written is not among them.
   */
  handedOver(programmeId: string, stepId: string): Promise<readonly HandedOverRow[]>;
  /** Who guides these files. */
  panels(
    dossierIds: readonly string[],
  ): Promise<readonly Pick<HandedOverRow, 'dossierId' | 'panel'>[]>;
  /** The theme that each key issue was given last. */
  themeChoices(programmeId: string): Promise<readonly ThemeChoice[]>;
  /** Every theme that a key issue was given, newest first. */
  themesGiven(issueId: string): Promise<readonly ThemeChoice[]>;
  addThemeChoice(choice: ThemeChoice): Promise<void>;
  insert(group: WorkingGroup, events: readonly GroupEvent[]): Promise<void>;
  load(id: string): Promise<WorkingGroup | undefined>;
  /** Loads for a change: no other transaction changes it until ours ends. */
  lock(id: string): Promise<WorkingGroup | undefined>;
  /** Throws when its version is not one more than the stored one. */
  save(group: WorkingGroup, events: readonly GroupEvent[]): Promise<void>;
  /** Every group of a programme, newest first; those that ended last. */
  ofProgramme(programmeId: string): Promise<readonly WorkingGroup[]>;
  /** What happened to a group, newest first. */
  events(id: string): Promise<readonly GroupEvent[]>;
}
