import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import { answersOf } from '../domain/question-round.ts';
import type { QuestionSession } from '../domain/question-session.ts';
import { dayOf, momentInWords } from '../domain/time.ts';
import { sessionDocumentTexts } from '../texts/session-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { programmeName } from './programme-name.ts';

/** The list of a published round as a document, for anybody; undefined when it is not published. */
export async function printSession(
  deps: Dependencies,
  sessionId: string,
): Promise<PrintedFile | undefined> {
  const session = await publishedSession(deps, sessionId);
  if (session === undefined) return undefined;
  const programme = programmeName(deps, session.programmeId);
  return {
    filename: sessionDocumentTexts.fileName(session.programmeId, dayOf(session.startedAt)),
    description: sessionDocumentTexts.description(programme),
    contentType: CONTENT_TYPES.docx,
    content: await deps.printer.session({
      title: sessionDocumentTexts.title(programme),
      programmeName: programme,
      heldAtText: momentInWords(session.startedAt),
      entries: answersOf(session),
    }),
  };
}

/** Whether there is a list that everybody may read. */
export async function isPublished(deps: Dependencies, sessionId: string): Promise<boolean> {
  return (await publishedSession(deps, sessionId)) !== undefined;
}

async function publishedSession(
  deps: Dependencies,
  sessionId: string,
): Promise<QuestionSession | undefined> {
  const session = await deps.work.stores.sessions.load(sessionId);
  return session?.state === 'published' ? session : undefined;
}
