/** Keeps what was made of the last record asked for: one record is looked at beside many others in a row. */
export function ofLast<Input extends object, Made>(make: (input: Input) => Made): (input: Input) => Made {
  let last: { input: WeakRef<Input>; made: Made } | undefined
  return (input) => {
    if (last?.input.deref() !== input) last = { input: new WeakRef(input), made: make(input) }
    return last.made
  }
}
