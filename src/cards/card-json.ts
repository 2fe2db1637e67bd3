/** The part of the Adaptive Card schema (1.5) that our cards use. Nothing else can be written by accident. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'nl';
  /** Read out, or shown by a client that cannot draw the card. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardButton[];
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | Container
  | ColumnSet
  | ActionSet
  | Table
  | BarChart
  | TextInput
  | DateInput
  | ChoiceSetInput
  | ToggleInput;

export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large' | 'extraLarge';
export type TextColor = 'default' | 'accent' | 'good' | 'warning' | 'attention';
export type ContainerStyle = 'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';

interface ElementBase {
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

/** Headings only: clients read markdown in it, so no text that somebody typed ever goes in. */
export interface TextBlock extends ElementBase {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly style: 'heading';
  readonly size: 'medium' | 'large';
  readonly weight: 'bolder';
  readonly wrap: true;
}

/** Text as it is: no client reads markdown, mentions or mark-up in a TextRun. */
export interface RichTextBlock extends ElementBase {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly size?: 'small' | 'medium' | 'large' | 'extraLarge';
  readonly weight?: 'bolder';
  readonly color?: TextColor;
  readonly isSubtle?: true;
  readonly italic?: true;
  readonly strikethrough?: true;
  readonly fontType?: 'monospace';
}

export interface Container extends ElementBase {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: ContainerStyle;
  readonly minHeight?: string;
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'stretch' | 'auto' | number;
  readonly items: readonly CardElement[];
  readonly spacing?: Spacing;
  readonly verticalContentAlignment?: 'center';
}

export interface ColumnSet extends ElementBase {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface ActionSet extends ElementBase {
  readonly type: 'ActionSet';
  readonly actions: readonly CardButton[];
}

export interface Table extends ElementBase {
  readonly type: 'Table';
  readonly columns: readonly { readonly width: number }[];
  /** Screen readers say the headings of the first row with each cell. */
  readonly firstRowAsHeader: true;
  readonly showGridLines: true;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly CardElement[] }[];
}

/** A chart of Teams; the schema of Adaptive Cards does not know it, so that others draw the fallback. */
export interface BarChart extends ElementBase {
  readonly type: 'Chart.HorizontalBar';
  /** What it shows, in words: charts have no other text for who cannot see them. Fixed text and numbers only. */
  readonly title: string;
  /** The number stands at the end of its bar. */
  readonly displayMode: 'AbsoluteNoAxis';
  readonly color: 'categoricalBlue';
  readonly data: readonly { readonly x: string; readonly y: number }[];
  readonly fallback: CardElement;
}

interface InputBase extends ElementBase {
  readonly id: string;
  readonly label: string;
}

export interface TextInput extends InputBase {
  readonly type: 'Input.Text';
  readonly value?: string;
  readonly isMultiline?: true;
  readonly height?: 'stretch';
  readonly style?: 'text' | 'tel' | 'email';
}

export interface DateInput extends InputBase {
  readonly type: 'Input.Date';
  readonly value?: string;
}

export interface CardChoice {
  readonly title: string;
  readonly value: string;
}

export interface ChoiceSetInput extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'compact' | 'expanded' | 'filtered';
  readonly choices: readonly CardChoice[];
  readonly 'choices.data'?: { readonly type: 'Data.Query'; readonly dataset: string };
  readonly isMultiSelect?: true;
  readonly wrap?: true;
  readonly value?: string;
  readonly placeholder?: string;
}

/** Yes or no; the values are what comes back. */
export interface ToggleInput extends InputBase {
  readonly type: 'Input.Toggle';
  readonly title: string;
  readonly value: 'true' | 'false';
  readonly valueOn: 'true';
  readonly valueOff: 'false';
  readonly wrap: true;
}

export type CardButton = ExecuteButton | ToggleButton;

export interface ExecuteButton {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly tooltip?: string;
  readonly verb: string;
  readonly data: object;
  readonly style?: 'positive';
  readonly associatedInputs?: 'none';
  /** For clients without Action.Execute. */
  readonly fallback: SubmitButton;
}

export interface SubmitButton {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly tooltip?: string;
  readonly data: object;
  readonly style?: 'positive';
  readonly associatedInputs?: 'none';
  /** Without it Teams puts "Your response was sent to the app" under the card. */
  readonly msTeams: { readonly feedback: { readonly hide: true } };
}

export interface ToggleButton {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly tooltip?: string;
  readonly targetElements: readonly string[];
}
