import { cleanText } from '../../domain/clean-text.ts';
import { maskSensitive } from '../../domain/masked-text.ts';
import type { Notice } from '../../domain/views.ts';
import type { AskView } from '../../domain/views-questions.ts';
import { MASK_WORDS } from '../../texts/inquiry-words.ts';
import type { Dependencies } from '../dependencies.ts';

/** What the fields of the ask form hold. */
export interface AskFields {
  readonly askedId?: string | undefined;
  readonly text: string;
  /** Empty: the person has to choose. */
  readonly programmeId: string;
  readonly municipality: string;
  readonly email: string;
  readonly dossiers: AskView['dossiers'];
  readonly dossierId: string;
}

/** The form in which somebody looks their question over; personal numbers are out of it already. */
export function askView(deps: Dependencies, fields: AskFields, notice?: Notice): AskView {
  const { askedId, ...values } = fields;
  const { text, kinds } = maskSensitive(cleanText(fields.text), MASK_WORDS);
  return {
    kind: 'ask',
    nonce: deps.ids.uuid(),
    ...values,
    ...(askedId === undefined ? {} : { askedId }),
    text,
    masked: kinds,
    programmes: deps.programmes.map(({ id, name, organisation }) => ({ id, name, organisation })),
    ...(notice === undefined ? {} : { notice }),
  };
}
