/**
 * An object while it is being made, as long as only its maker has it. One that is spread into another with a change is of
 * another shape to the engine, and slows all its readers.
 */
export type Open<T> = { -readonly [K in keyof T]: T[K] };
