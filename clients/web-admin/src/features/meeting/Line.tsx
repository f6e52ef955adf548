import { newClientMutationId } from '@bandeng/graphql-client';
import { Tag } from '@bandeng/ui';
import { Button, Input, type InputRef, Select } from 'antd';
import type { ReactNode } from 'react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type {
  ConsoleScribeAidsQuery,
  ConsoleSuggestResponseQuery,
  Line_MeetingFragment,
} from '../../generated/graphql';
import { NoteStatement, RaiseDemand, RecordResponse } from './acts';
import { DueField, useReadDay } from './DueField';
import { useDeskCommand } from './desk/useDeskCommand';
import { EvidencePicker } from './EvidencePicker';
import { missingParts } from './missing-parts';
import { usePersonWords } from './Person';
import { Suggestion } from './Suggestion';
import { evidenceOf, useScribeAids } from './useScribeAids';
import { lastDayOf, useSuggestion } from './useSuggestion';

export const Line_meeting = graphql(`
  fragment Line_meeting on MeetingLive {
    id
    speaking {
      participantId
    }
    demands {
      id
      number
      title
      departmentId
    }
    participants {
      id
      party
      sitsIn
      name
      organisation
      departmentId
      departmentName
      interestGroupName
      delegateAuthority
      speaksForOrganisation
    }
  }
`);

export const kinds = [
  'STATEMENT',
  'DEMAND',
  'EXPLANATION',
  'POSITION',
  'COMMITMENT',
  'SOLVED_ON_SPOT',
  'DECLINED',
  'FORWARDED',
] as const;
type Kind = (typeof kinds)[number];

/** What a statement is, by one key each beside the digits. */
export const statementKinds = ['FACT', 'PROBLEM', 'PROPOSAL', 'REPLY', 'PROCEDURE'] as const;
type StatementKind = (typeof statementKinds)[number];
const letters = ['KeyQ', 'KeyW', 'KeyE', 'KeyR', 'KeyT'];

const isAnswer = (kind: Kind) => kind !== 'STATEMENT' && kind !== 'DEMAND';

const nothing = {
  text: '',
  deliverable: '',
  dueOn: '',
  responsiblePerson: null as string | null,
  authorisedBy: '',
  reason: '',
  basis: '',
  departmentId: null as string | null,
  evidence: [] as readonly string[],
};
type TypedWords = typeof nothing;

interface LineProps {
  readonly meeting: FragmentType<typeof Line_meeting>;
  readonly demandId: string | null;
  readonly onDemand: (id: string | null) => void;
}

/**
 * One line to type into. Who speaks comes from the floor (or, for an answer, from the demand's department), the kind is
 * one key away, Enter notes it down. Alt+1…7 changes the kind, Alt+Q…T what a statement is, Alt+↑↓ the demand it is
 * about, Alt+0 takes over what the words sound like. A promise is four fields in one row, by Tab: the day in words, the
 * person the department named last.
 */
export function Line({ meeting, demandId, onDemand }: LineProps) {
  const { t } = useTranslation('console');
  const noting = useNoting({ meeting, demandId, onDemand });
  const { kind, typed, line, who, why, save } = noting;
  return (
    <section className="console-line" aria-label={t('line.label')}>
      <LineKinds kind={kind} setKind={noting.setKind} line={line} demand={who.demand} />
      <WhoAndText
        personId={who.personId}
        choices={who.choices}
        setPicked={noting.setPicked}
        line={line}
        kind={kind}
        typed={typed}
        promise={kind === 'COMMITMENT'}
        setTyped={noting.setTyped}
        save={save}
        busy={noting.busy}
        why={why}
      />
      <MoreOfKind noting={noting} meeting={meeting} />
      {/* After the fields: it comes while somebody writes, and must not slip between a key and the field it leads to. */}
      <Suggestion
        suggested={noting.suggested}
        text={typed.text}
        kind={kind}
        dueOn={typed.dueOn}
        onTake={noting.takeSuggestion}
        onDay={noting.takeDay}
      />
      <LineFoot why={why} promise={kind === 'COMMITMENT'} typed={typed} who={who} />
    </section>
  );
}

/** What is being noted: its kind and words, whom it is of, what it sounds like, and the act that notes it down. */
function useNoting({ meeting, demandId, onDemand }: LineProps) {
  const { t } = useTranslation('console');
  const { id: meetingId } = readFragment(Line_meeting, meeting);
  const [kind, setKind] = useState<Kind>('STATEMENT');
  const [said, setSaid] = useState<StatementKind>('FACT');
  const [picked, setPicked] = useState<string | null>(null);
  const [typed, setTyped] = useState(nothing);
  const line = useRef<InputRef>(null);
  const [aids, refreshAids] = useScribeAids(meetingId);
  const who = useWho({ demandId, kind, picked, aids, typed, meeting });

  // What was picked by hand was about the speaker and the demand before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another speaker or another demand resets the choice
  useEffect(() => setPicked(null), [who.onTheFloor, demandId]);

  // What is said about a demand may be an answer, whatever kind was chosen.
  const suggested = useSuggestion(meetingId, typed.text, who.demand !== null && kind !== 'DEMAND');
  const { takeSuggestion, takeDay } = taking({ suggested, typed, setTyped, setKind, line });
  useLineKeys({ setKind, setSaid, takeSuggestion, demandId, onDemand, line, suggested, typed, meeting });

  const why =
    isAnswer(kind) && !who.demand ? t('line.noDemand') : kind !== 'DEMAND' && !who.person ? t('line.noPerson') : null;
  const done = () => {
    if (kind === 'COMMITMENT') refreshAids();
    setTyped(nothing);
    line.current?.focus();
  };
  const { save, busy } = useSave({ why, typed, kind, said, who, demandId, meetingId, done });
  return {
    ...{ kind, setKind, said, setSaid, typed, setTyped, setPicked, line },
    ...{ who, suggested, takeSuggestion, takeDay, why, save, busy },
  };
}

/** What a kind asks for beside its words. */
function MoreOfKind({
  noting: { kind, said, setSaid, typed, setTyped, line, who, save },
  meeting,
}: {
  noting: ReturnType<typeof useNoting>;
  meeting: FragmentType<typeof Line_meeting>;
}) {
  const { t } = useTranslation('console');
  const field = fieldsOf({ typed, setTyped, responsiblePerson: who.responsiblePerson, save });
  switch (kind) {
    case 'STATEMENT':
      return <SaidAs said={said} setSaid={setSaid} line={line} typed={typed} setTyped={setTyped} meeting={meeting} />;
    case 'DEMAND':
      return <DemandTo typed={typed} setTyped={setTyped} answers={who.answers} />;
    case 'COMMITMENT':
      return (
        <PromiseFields
          field={field}
          typed={typed}
          setTyped={setTyped}
          save={save}
          mustAsk={who.mustAsk}
          meeting={meeting}
        />
      );
    case 'DECLINED':
      return (
        <div className="line-more">
          {field('reason', t('line.reason'), { maxLength: 1000 })}
          {field('basis', t('line.basis'), { maxLength: 1000 })}
        </div>
      );
    default:
      return null;
  }
}

/** Taking over what the words sound like, or the day they name. */
function taking({
  suggested,
  typed,
  setTyped,
  setKind,
  line,
}: {
  suggested: ReturnType<typeof useSuggestion>;
  typed: TypedWords;
  setTyped: (next: TypedWords) => void;
  setKind: (next: Kind) => void;
  line: RefObject<InputRef | null>;
}) {
  return {
    takeSuggestion: () => {
      if (!suggested) return;
      setKind(suggested.nature);
      const day = lastDayOf(suggested);
      if (suggested.nature === 'COMMITMENT' && day && !typed.dueOn) setTyped({ ...typed, dueOn: day });
      line.current?.focus();
    },
    takeDay: (dueOn: string) => {
      setKind('COMMITMENT');
      setTyped({ ...typed, dueOn });
      line.current?.focus();
    },
  };
}

/** A field of the line by its name; Enter notes the whole line down. */
const fieldsOf =
  ({
    typed,
    setTyped,
    responsiblePerson,
    save,
  }: {
    typed: TypedWords;
    setTyped: (next: TypedWords) => void;
    responsiblePerson: string;
    save: () => void;
  }) =>
  (
    name: 'deliverable' | 'responsiblePerson' | 'authorisedBy' | 'reason' | 'basis',
    label: string,
    more: object = {},
  ) => (
    <Input
      aria-label={label}
      placeholder={label}
      value={name === 'responsiblePerson' ? responsiblePerson : typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      onPressEnter={(event) => !event.nativeEvent.isComposing && save()}
      {...more}
    />
  );

function useWho({
  demandId,
  kind,
  picked,
  aids,
  typed,
  meeting,
}: {
  demandId: string | null;
  kind: Kind;
  picked: string | null;
  aids: Pick<ConsoleScribeAidsQuery['scribeAids'], 'evidence' | 'lastResponsible'>;
  typed: TypedWords;
  meeting: FragmentType<typeof Line_meeting>;
}) {
  const { speaking, demands, participants } = readFragment(Line_meeting, meeting);
  const demand = demands.find(({ id }) => id === demandId) ?? null;
  const answers = participants.filter(
    ({ party, sitsIn, speaksForOrganisation }) =>
      party === 'DEPARTMENT' || party === 'TOWNSHIP' || (speaksForOrganisation && !sitsIn),
  );
  const onTheFloor = speaking?.participantId ?? null;
  const ofDepartment = answers.find(
    ({ departmentId }) => departmentId !== null && departmentId === demand?.departmentId,
  )?.id;
  const choices = isAnswer(kind) ? answers : participants;
  const likely = isAnswer(kind)
    ? (answers.find(({ id }) => id === onTheFloor)?.id ?? ofDepartment ?? null)
    : onTheFloor;
  const personId = choices.some(({ id }) => id === picked) ? picked : likely;
  const person = participants.find(({ id }) => id === personId) ?? null;
  const mustAsk = person?.delegateAuthority === 'MUST_REPORT_BACK';
  const named = aids.lastResponsible.find(({ departmentId }) => departmentId === person?.departmentId)?.name ?? '';
  // What the scribe typed goes first; an untouched field shows whom the department named last.
  const responsiblePerson = typed.responsiblePerson ?? named;
  // Nobody speaks yet: that is said by itself.
  const hasUnit = !person || person.departmentId !== null;
  return { demand, answers, onTheFloor, choices, personId, person, mustAsk, hasUnit, responsiblePerson };
}

interface Saving {
  readonly why: string | null;
  readonly typed: TypedWords;
  readonly kind: Kind;
  readonly said: StatementKind;
  readonly who: ReturnType<typeof useWho>;
  readonly demandId: string | null;
  readonly meetingId: string;
  readonly done: () => void;
}

function useSave({ why, typed, kind, said, who, demandId, meetingId, done }: Saving) {
  const { personId, responsiblePerson } = who;
  const [note, noting] = useDeskCommand(NoteStatement);
  const [raise, raising] = useDeskCommand(RaiseDemand);
  const [answer, answering] = useDeskCommand(RecordResponse);
  const readDay = useReadDay(meetingId);
  // The same words sent again are the same act; changed words are another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key belongs to what would be sent
  const clientMutationId = useMemo(newClientMutationId, [kind, said, personId, demandId, typed]);
  const busy = noting.busy || raising.busy || answering.busy;

  const send = async () => {
    const { text, departmentId } = typed;
    const common = { meetingId, clientMutationId };
    const participantId = personId ?? '';
    if (kind === 'STATEMENT') {
      const evidence = typed.evidence.map(evidenceOf);
      return note({ input: { ...common, participantId, text, demandId, kind: said, evidence } });
    }
    if (kind === 'DEMAND') return raise({ input: { ...common, title: text, raisedById: personId, departmentId } });
    const day = kind === 'COMMITMENT' ? await readDay(typed.dueOn) : null;
    const more = answerParts(kind, typed, { dueOn: day?.day ?? null, responsiblePerson });
    return answer({ input: { ...common, demandId: demandId ?? '', participantId, nature: kind, text, ...more } });
  };
  const save = async () => {
    if (busy || why || !typed.text.trim()) return;
    if ((await send()).ok) done();
  };
  return { save, busy };
}

/** What an answer has beside its words: a promise its four parts, a no its reason and its basis. */
function answerParts(
  kind: Kind,
  { text, deliverable, authorisedBy, reason, basis }: TypedWords,
  promised: { dueOn: string | null; responsiblePerson: string },
) {
  if (kind === 'COMMITMENT') return { action: text, deliverable, authorisedBy, ...promised };
  return kind === 'DECLINED' ? { reason, basis } : {};
}

function LineKinds({
  kind,
  setKind,
  line,
  demand,
}: {
  kind: Kind;
  setKind: (next: Kind) => void;
  line: RefObject<InputRef | null>;
  demand: Line_MeetingFragment['demands'][number] | null;
}) {
  const { t } = useTranslation('console');
  return (
    <div className="line-kinds" role="radiogroup" aria-label={t('line.label')}>
      {kinds.map((one, index) => (
        // biome-ignore lint/a11y/useSemanticElements: buttons keep the caret in the line
        <button
          key={one}
          type="button"
          role="radio"
          aria-checked={one === kind}
          onClick={() => {
            setKind(one);
            line.current?.focus();
          }}
        >
          <kbd>{index + 1}</kbd> {t(`line.kind.${one}`)}
        </button>
      ))}
      <span className="grow" />
      {demand && kind !== 'DEMAND' && (
        <Tag tone="info" icon="arrow">
          {t('line.about', { number: demand.number })}
        </Tag>
      )}
    </div>
  );
}

function WhoAndText({
  personId,
  choices,
  setPicked,
  line,
  kind,
  typed,
  promise,
  setTyped,
  save,
  busy,
  why,
}: {
  personId: string | null;
  choices: Line_MeetingFragment['participants'][number][];
  setPicked: (next: string | null) => void;
  line: RefObject<InputRef | null>;
  kind: Kind;
  typed: TypedWords;
  promise: boolean;
  setTyped: (next: TypedWords) => void;
  save: () => Promise<void>;
  busy: boolean;
  why: string | null;
}) {
  const { t } = useTranslation('console');
  const personWords = usePersonWords();
  return (
    <div className="line-row">
      <Select
        className="line-who"
        aria-label={t('line.who')}
        placeholder={t('line.whoHint')}
        value={personId}
        showSearch={{ optionFilterProp: 'label' }}
        options={choices.map((one) => ({ value: one.id, label: personWords(one) }))}
        onChange={(value: string | null) => {
          setPicked(value);
          line.current?.focus();
        }}
      />
      <Input
        ref={line}
        className="line-text"
        size="large"
        autoFocus
        aria-label={t(`line.placeholder.${kind}`)}
        placeholder={t(`line.placeholder.${kind}`)}
        value={typed.text}
        maxLength={kind === 'DEMAND' ? 120 : promise ? 1000 : 7000}
        onChange={(event) => setTyped({ ...typed, text: event.target.value })}
        onPressEnter={(event) => !event.nativeEvent.isComposing && save()}
      />
      <Button size="large" type="primary" loading={busy} disabled={why !== null} onClick={save}>
        {t('line.save')}
      </Button>
    </div>
  );
}

function SaidAs({
  said,
  setSaid,
  line,
  typed,
  setTyped,
  meeting,
}: {
  said: StatementKind;
  setSaid: (next: StatementKind) => void;
  line: RefObject<InputRef | null>;
  typed: TypedWords;
  setTyped: (next: TypedWords) => void;
  meeting: FragmentType<typeof Line_meeting>;
}) {
  const { t } = useTranslation('console');
  const { id: meetingId } = readFragment(Line_meeting, meeting);
  return (
    <div className="line-more">
      <div className="line-kinds said" role="radiogroup" aria-label={t('said:kind')}>
        {statementKinds.map((one, index) => (
          // biome-ignore lint/a11y/useSemanticElements: buttons keep the caret in the line
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === said}
            onClick={() => {
              setSaid(one);
              line.current?.focus();
            }}
          >
            <kbd>{letters[index]?.slice(3)}</kbd> {t(`meeting:statementKind.${one}`)}
          </button>
        ))}
      </div>
      <EvidencePicker
        meetingId={meetingId}
        value={typed.evidence}
        onChange={(evidence) => setTyped({ ...typed, evidence })}
      />
    </div>
  );
}

function DemandTo({
  typed,
  setTyped,
  answers,
}: {
  typed: TypedWords;
  setTyped: (next: TypedWords) => void;
  answers: Line_MeetingFragment['participants'][number][];
}) {
  const { t } = useTranslation('console');
  const departments = answers.filter(({ departmentId }) => departmentId !== null);
  return (
    <div className="line-more">
      <Select
        allowClear
        aria-label={t('line.department')}
        placeholder={t('line.department')}
        value={typed.departmentId}
        options={departments.map(({ departmentId, departmentName }) => ({
          value: departmentId,
          label: departmentName,
        }))}
        onChange={(departmentId: string | null) => setTyped({ ...typed, departmentId: departmentId ?? null })}
        style={{ minWidth: 220 }}
      />
    </div>
  );
}

function PromiseFields({
  field,
  typed,
  setTyped,
  save,
  mustAsk,
  meeting,
}: {
  field: (
    name: 'authorisedBy' | 'basis' | 'deliverable' | 'reason' | 'responsiblePerson',
    label: string,
    more?: object,
  ) => ReactNode;
  typed: TypedWords;
  setTyped: (next: TypedWords) => void;
  save: () => Promise<void>;
  mustAsk: boolean;
  meeting: FragmentType<typeof Line_meeting>;
}) {
  const { t } = useTranslation('console');
  const { id: meetingId } = readFragment(Line_meeting, meeting);
  return (
    <div className="line-more">
      {field('deliverable', t('line.deliverable'), { maxLength: 1000 })}
      <DueField
        meetingId={meetingId}
        words={typed.dueOn}
        onWords={(dueOn) => setTyped({ ...typed, dueOn })}
        onEnter={save}
      />
      {field('responsiblePerson', t('line.person'), { maxLength: 120 })}
      {mustAsk && field('authorisedBy', t('line.authorisedBy'), { maxLength: 120 })}
    </div>
  );
}

function LineFoot({
  why,
  promise,
  typed,
  who,
}: {
  why: string | null;
  promise: boolean;
  typed: TypedWords;
  who: ReturnType<typeof useWho>;
}) {
  const { t } = useTranslation('console');
  const { responsiblePerson } = who;
  const missing = promise ? missingParts({ ...typed, responsiblePerson }, who) : [];
  return (
    <p className="line-foot">
      {why ? (
        <span className="lacks">{why}</span>
      ) : promise && missing.length === 0 ? (
        <Tag tone="info" icon="flag">
          {t('line.whole')}
        </Tag>
      ) : promise && typed.text.trim() !== '' ? (
        <Tag tone="soon" icon="dot">
          {t('line.lacking', { parts: missing.map((part) => t(`meeting:part.${part}`)).join(t('comma')) })}
        </Tag>
      ) : (
        <span />
      )}
      <span className="quiet">{t('line.keys')}</span>
    </p>
  );
}

function useLineKeys({
  setKind,
  setSaid,
  takeSuggestion,
  demandId,
  onDemand,
  line,
  suggested,
  typed,
  meeting,
}: {
  setKind: (next: Kind) => void;
  setSaid: (next: StatementKind) => void;
  takeSuggestion: () => void;
  demandId: string | null;
  onDemand: (id: string | null) => void;
  line: RefObject<InputRef | null>;
  suggested: ConsoleSuggestResponseQuery['suggestResponse'] | null;
  typed: TypedWords;
  meeting: FragmentType<typeof Line_meeting>;
}) {
  const { demands } = readFragment(Line_meeting, meeting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is taken over belongs to the words and their suggestion
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const digit = /^Digit([0-7])$/.exec(event.code)?.[1];
      const letter = letters.indexOf(event.code);
      const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
      if (!digit && letter === -1 && step === 0) return;
      event.preventDefault();
      if (letter !== -1) {
        setKind('STATEMENT');
        setSaid(statementKinds[letter] ?? 'FACT');
      } else if (digit === '0') takeSuggestion();
      else if (digit) setKind(kinds[Number(digit) - 1] ?? 'STATEMENT');
      else if (demands.length > 0) {
        const at = demands.findIndex(({ id }) => id === demandId);
        const next = at === -1 ? (step === 1 ? 0 : demands.length - 1) : (at + step + demands.length) % demands.length;
        onDemand(demands[next]?.id ?? null);
      }
      line.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [demands, demandId, onDemand, suggested, typed]);
}
