import type { Wake } from './live/wakes.js';
import type { EventType, RegisteredEvents } from './registry.js';

type Datum = string | number | boolean | null;

/** What an event says, as it is stored. */
export type EventData = Readonly<Record<string, Datum>>;

/** One field of an event. There is no kind for who somebody is, and none for what people wrote but `words`. */
export interface Field<Value extends Datum = Datum> {
  readonly kind: 'id' | 'code' | 'count' | 'flag' | 'day' | 'words';
  readonly may?: 'BE_NONE' | 'BE_LEFT_OUT';
  /** Never there: it tells the compiler what the field holds. */
  readonly holds?: () => Value;
}

export const id: Field<string> = { kind: 'id' };
/** A code, a hash, or several codes with commas. */
export const code: Field<string> = { kind: 'code' };
export const count: Field<number> = { kind: 'count' };
export const flag: Field<boolean> = { kind: 'flag' };
/** `YYYY-MM-DD` in China. */
export const day: Field<string> = { kind: 'day' };

/** A code of this enumeration. */
export const oneOf = <Code extends string>(_codes: Readonly<Record<string, Code>>): Field<Code> => ({ kind: 'code' });

/** Words somebody wrote: they are in the audit trail for good, so whoever lets them in says why. */
export const words = (_why: string): Field<string> => ({ kind: 'words' });

/** The field is there and may be null. */
export const orNone = <Value extends Datum>({ kind }: Field<Value>): Field<Value | null> => ({ kind, may: 'BE_NONE' });

interface OptionalField<Value extends Datum = Datum> extends Field<Value> {
  readonly may: 'BE_LEFT_OUT';
}

/** The field is there or it is not. */
export const optional = <Value extends Datum>({ kind }: Field<Value>): OptionalField<Value> => ({
  kind,
  may: 'BE_LEFT_OUT',
});

export type Shape = Readonly<Record<string, Field>>;
type ValueOf<Given> = Given extends Field<infer Value> ? Value : never;
type DataOf<Given extends Shape> = {
  readonly [Name in keyof Given as Given[Name] extends OptionalField ? never : Name]: ValueOf<Given[Name]>;
} & { readonly [Name in keyof Given as Given[Name] extends OptionalField ? Name : never]?: ValueOf<Given[Name]> };

/** One of the events of the house: its type and the data that belong to it. */
export type DomainEvent = { readonly [Type in EventType]: EventOf<Type> }[EventType];

/** What happened, in the past tense. It wakes, it does not carry: ids only, each audience reads for itself. */
interface EventOf<Type extends EventType> {
  readonly type: Type;
  readonly data: RegisteredEvents[Type];
  /** The live views and kept answers this change touches. */
  readonly wakes?: Wake | readonly Wake[];
  /** The trail says that it happened, and not who did it or by which request: an answer that is nobody's business. */
  readonly nameless?: true;
}

/** The events whose data have this field. */
export type EventTypeWith<Name extends string> = {
  [Type in EventType]: Name extends keyof RegisteredEvents[Type] ? Type : never;
}[EventType];

/** The name of an event where only text is asked for, such as a statement that looks for it. */
export const eventType = <Type extends EventType>(type: Type): Type => type;

type Shapes = Readonly<Record<string, Shape>>;
type NameOf<Given extends Shapes> = keyof Given & string;
type Wakes = Wake | readonly Wake[];

/** What a module's events are registered as: by full name, with their data. */
export type EventsOf<Given> =
  Given extends EventDefinition<infer Module, infer Own>
    ? { [Name in NameOf<Own> as `${Module}.${Name}`]: DataOf<Own[Name]> }
    : never;

/** The short names of a module's events. */
export type NamesOf<Given> = Given extends EventDefinition<string, infer Own> ? NameOf<Own> : never;

/** The data of one event as an argument, which may be left out where nothing is asked for. */
type DataArgument<Given extends Shape, Known extends PropertyKey = never> = Given extends unknown
  ? Exclude<keyof Given, Known> extends never
    ? [data?: Readonly<Record<string, never>>]
    : Record<never, never> extends DataOf<Omit<Given, Known>>
      ? [data?: DataOf<Omit<Given, Known>>]
      : [data: DataOf<Omit<Given, Known>>]
  : never;

type RequiredOf<Known> = {
  [Name in keyof Known]-?: Record<never, never> extends Pick<Known, Name> ? never : Name;
}[keyof Known];
/** The events that have what is known of a subject. */
type NamesWith<Own extends Shapes, Known> = {
  [Name in NameOf<Own>]: [RequiredOf<Known>] extends [keyof Own[Name]] ? Name : never;
}[NameOf<Own>];

/** Makes an event about a subject: what the subject says of itself goes without saying, the rest is the event's own. */
export type EventAbout<Own extends Shapes, Subject, Known> = <Name extends NamesWith<Own, Known>>(
  name: Name,
  subject: Subject,
  ...data: DataArgument<Own[Name], keyof Known>
) => DomainEvent;

/** The names `about` takes, and what it asks for beside the subject. */
export type NamesAbout<Given> = Given extends EventAbout<infer Own, never, infer Known> ? NamesWith<Own, Known> : never;
export type DataAbout<Given, Name> =
  Given extends EventAbout<infer Own, never, infer Known>
    ? Name extends NameOf<Own>
      ? DataArgument<Own[Name], keyof Known>
      : never
    : never;

/** The events of a module, as the list of modules knows them. */
export interface DefinedEvents {
  readonly module: string;
  /** By short name. */
  readonly shapes: Shapes;
}

export interface EventDefinition<Module extends string, Own extends Shapes> extends DefinedEvents {
  readonly module: Module;
  readonly shapes: Own;
  /** Every event by its short name. */
  readonly happened: { readonly [Name in NameOf<Own>]: (...data: DataArgument<Own[Name]>) => DomainEvent };
  /** Events about one kind of subject, which says what is known of it and what its change touches. */
  about<Subject, Known extends object>(
    know: (subject: Subject, name: NameOf<Own>) => { readonly data: Known; readonly wakes?: Wakes },
  ): EventAbout<Own, Subject, Known>;
}

type Happened<Own extends Shapes> = {
  [Name in NameOf<Own>]: { readonly name: Name; readonly data: DataOf<Own[Name]> };
}[NameOf<Own>];

/**
 * Everything that happens in a module, with what each event says. `wakes` names what they touch, where the data are
 * enough to know it. Registered in `RegisteredEvents`, and listed by the module as its `events`.
 */
export function defineEvents<const Module extends string, Own extends Shapes>(
  module: Module,
  shapes: Own,
  wakes?: (happened: Happened<Own>) => Wakes,
): EventDefinition<Module, Own> {
  const make = (name: string, data: object, touched: Wakes | undefined) =>
    ({ type: `${module}.${name}`, data, ...(touched && { wakes: touched }) }) as unknown as DomainEvent;
  const names = Object.keys(shapes) as NameOf<Own>[];
  return {
    module,
    shapes,
    happened: Object.fromEntries(
      names.map((name) => [name, (data: object = {}) => make(name, data, wakes?.({ name, data } as Happened<Own>))]),
    ) as unknown as EventDefinition<Module, Own>['happened'],
    about: (know) => (name, subject, data?: object) => {
      const { data: known, wakes: touched } = know(subject, name);
      return make(name, { ...known, ...data }, touched);
    },
  };
}
