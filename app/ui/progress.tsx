export interface ProgressProps {
  label: string
  value: number
  max: number
  /** "1.200 trên 30.000 dòng" */
  text: string
}

/** How far a long piece of work has come. */
export function Progress({ label, value, max, text }: ProgressProps) {
  const share = max <= 0 ? 0 : Math.max(0, Math.min(1, value / max)) * 100
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="font-medium">{label}</span>
        <span className="text-muted tabular-nums">{text}</span>
      </div>
      <svg
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.round(share)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={text}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        className="h-2.5 w-full rounded-full bg-gray-200"
      >
        <rect width={share} height="10" className="fill-accent-600" />
      </svg>
    </div>
  )
}

export interface StepsProps {
  /** "Bước 3 trên 7" */
  text: string
  step: number
  steps: number
}

/** Where a form of several pages stands. */
export function Steps({ text, step, steps }: StepsProps) {
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm font-medium text-muted">{text}</p>
      <div aria-hidden className="flex gap-1.5">
        {Array.from({ length: steps }, (_, index) => (
          <span
            key={`step-${index + 1}`}
            className={index < step ? 'h-1.5 grow rounded-full bg-accent-600' : 'h-1.5 grow rounded-full bg-gray-300'}
          />
        ))}
      </div>
    </div>
  )
}
