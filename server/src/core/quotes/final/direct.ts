import { trimmed, type Span } from '../../text/span.js';
import { speech, term, unclear, type Reading, type Scene, type Subject } from '../reading.js';
import { speakerOf, speakerOfReport } from './directSpeaker.js';
import { candidateEndingAt, landmarksIn, subjectOf, type Candidate, type Grounds } from './grounds.js';
import type { Landmark, Saying } from './landmarks.js';
import { edgeThrough, type PlacedEdge } from './rows.js';
import { lastParty, modifiedBy } from './speaker.js';

/** Shorter quotations in a report of somebody’s are as often terms. */
const shortestSourced = 10;

/** Reads a quotation by what follows it: a particle of quoting and the reporting verb at the end of the clause. */
export function readFinal(scene: Scene, grounds: Grounds): Reading {
  const edge = edgeThrough(scene, grounds);
  if (edge.kind === 'term') {
    return term('the words around the marks name it');
  }
  const saying = firstOf(grounds, { start: scene.quote.outer.end, end: scene.end }, 'saying');
  return (
    readQuoted(scene, grounds, edge, saying) ??
    readReported(scene, grounds) ??
    readLabelled(scene, grounds, saying) ??
    readWorded(scene, grounds, edge, saying) ??
    bySource(scene, grounds) ??
    unclear
  );
}

type Reader = (scene: Scene, grounds: Grounds, edge: PlacedEdge, saying: Saying | null) => Reading | null;

const readQuoted: Reader = (scene, grounds, edge, saying) => {
  const isQuoted =
    edge.kind === 'quoted' &&
    (saying !== null || grounds.table.endsUtterance(scene.content) || isPhrase(scene));
  return isQuoted
    ? speech(
        speakerOf(scene, grounds, edge.end, saying) ?? labelSubject(scene, grounds),
        cueOf(scene, edge, saying),
        'a particle of quoting after the marks',
      )
    : null;
};

function readReported(scene: Scene, grounds: Grounds): Reading | null {
  const report = firstOf(grounds, { start: scene.quote.outer.end, end: scene.end }, 'report');
  const isOfNobody = report?.isHearsay === true && lastParty(grounds, scene, 'source').any === null;
  return report === null || isOfNobody
    ? null
    : speech(
        speakerOfReport(scene, grounds, report),
        plainSpan(report.cue),
        'inside a clause that is reported',
      );
}

function labelSubject(scene: Scene, grounds: Grounds): Subject | null {
  const label = labelOf(scene, grounds);
  return label === null ? null : subjectOf(label);
}

function readLabelled(scene: Scene, grounds: Grounds, saying: Saying | null): Reading | null {
  const label = labelOf(scene, grounds);
  if (label === null) {
    return null;
  }
  const between = { start: scene.quote.outer.end, end: saying?.start ?? scene.end };
  const isOwn = saying !== null && lastParty(grounds, between, 'topic', 'subject', 'also').any === null;
  return speech(
    subjectOf(label),
    isOwn ? plainSpan(saying) : null,
    'who speaks stands before it without a particle',
  );
}

const readWorded: Reader = (scene, grounds, edge, saying) => {
  const isOthers = saying?.modifies === true && modifiedBy(grounds, saying, scene.end) === null;
  const speaker = edge.kind === 'worded' && !isOthers ? speakerOf(scene, grounds, edge.end, saying) : null;
  return speaker !== null && isPersonal(grounds, speaker)
    ? speech(speaker, cueOf(scene, edge, saying), 'the wording of somebody who is named')
    : null;
};

function cueOf({ masked }: Scene, edge: PlacedEdge, saying: Saying | null): Span | null {
  const cue = saying ?? trimmed(masked, edge);
  return cue.start < cue.end ? plainSpan(cue) : null;
}

/** Who stands right before a quotation in a headline, or before a colon. */
function labelOf(scene: Scene, { page, table }: Grounds): Candidate | null {
  const label = table.labelBefore(scene);
  const candidate = label === null ? null : candidateEndingAt(page, table, label.end);
  const hasColon =
    candidate !== null && /[:：]/.test(page.masked.slice(candidate.end, scene.quote.outer.start));
  return candidate !== null && (candidate.canSpeak || hasColon) ? candidate : null;
}

/** Several words in the marks that stand for speech first of all. */
const isPhrase = ({ quote, content }: Scene): boolean => quote.family === 'double' && content.includes(' ');

/** Reads a quotation that is a sentence of its own by the short sentence after it: “…” The minister said so. */
export function readFollowing(scene: Scene, grounds: Grounds): Reading {
  const from = scene.quote.outer.end;
  const saying = firstOf(grounds, { start: from, end: scene.end }, 'saying');
  const speaker = saying === null ? null : speakerOf(scene, grounds, from, saying);
  return saying === null || speaker === null
    ? unclear
    : speech(speaker, plainSpan(saying), 'reporting verb in the sentence after');
}

const plainSpan = ({ start, end }: Span): Span => ({ start, end });

function firstOf<Kind extends Landmark['kind']>(
  grounds: Grounds,
  stretch: Span,
  kind: Kind,
): (Landmark & { readonly kind: Kind }) | null {
  for (const landmark of landmarksIn(grounds, stretch)) {
    if (isOf(landmark, kind) && landmark.end <= stretch.end) {
      return landmark;
    }
  }
  return null;
}

function isOf<Kind extends Landmark['kind']>(
  landmark: Landmark,
  kind: Kind,
): landmark is Landmark & { readonly kind: Kind } {
  return landmark.kind === kind;
}

function isPersonal({ page, table }: Grounds, { start, end, form }: Subject): boolean {
  return form !== 'description' || table.canSpeak(page.masked.slice(start, end));
}

function bySource(scene: Scene, grounds: Grounds): Reading | null {
  const { start, end, content } = scene;
  if (content.length < shortestSourced && !grounds.table.endsUtterance(content)) {
    return null;
  }
  for (const landmark of landmarksIn(grounds, { start, end })) {
    const isSource = landmark.kind === 'source' && landmark.end <= end;
    const speaker = isSource ? grounds.candidateOf(landmark) : null;
    if (speaker !== null) {
      return speech(subjectOf(speaker), plainSpan(landmark), 'a source is named');
    }
  }
  return null;
}
