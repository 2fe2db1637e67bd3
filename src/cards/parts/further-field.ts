import { inquiryTexts } from '../../texts/inquiry-card-texts.ts';
import type { TextInput } from '../card-json.ts';

/** Where the asker goes on in the same thread. */
export function furtherField(): TextInput {
  return {
    type: 'Input.Text',
    id: 'further',
    label: inquiryTexts.furtherLabel,
    isMultiline: true,
    spacing: 'large',
  };
}
