import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Section, Stack } from '#app/ui/page'
import { useTranslation } from 'react-i18next'

interface Place {
  day: string
  start: string
  table: number
}

interface Name {
  vi: string
  en: string
}

interface RepairPlanProps {
  plan: {
    moved: { meetingId: string; sides: Name[]; from: Place; to: Place }[]
    lost: { meetingId: string; sides: Name[]; from: Place }[]
    added: { wishId: string; sides: Name[]; to: Place }[]
    others: number
    fingerprint: string
  }
  happening: Record<string, string | number>
  /** Of the repair that the form makes. */
  repairId: string
}

/** Who moves where, who loses, who gains, and how many others it touches; one press does it. */
export function RepairPlan({ plan, happening, repairId }: RepairPlanProps) {
  const { t } = useTranslation('timetabling')
  const { words, day } = useFormat()
  const sides = ([a, b]: Name[]) => t('repair.sides', { a: words(a?.vi ?? '', a?.en ?? ''), b: words(b?.vi ?? '', b?.en ?? '') })
  const place = (at: Place) => t('repair.place', { ...at, day: day(at.day) })
  const lists = {
    moved: plan.moved.map((each) => ({
      id: each.meetingId,
      sides: sides(each.sides),
      where: t('repair.from-to', { from: place(each.from), to: place(each.to) }),
    })),
    lost: plan.lost.map((each) => ({ id: each.meetingId, sides: sides(each.sides), where: place(each.from) })),
    added: plan.added.map((each) => ({ id: each.wishId, sides: sides(each.sides), where: place(each.to) })),
  }
  const nothing = Object.values(lists).every((list) => list.length === 0)
  return (
    <Section title={t('repair.plan')} lead={nothing ? t('repair.nothing') : t('repair.others', { count: plan.others })} id="plan">
      <Stack>
        {(['moved', 'lost', 'added'] as const).map((kind) =>
          lists[kind].length > 0 ? (
            <div key={kind}>
              <h3 className="text-lg font-semibold">{`${t(`repair.${kind}`)} (${lists[kind].length})`}</h3>
              <ul className="mt-1 list-disc pl-5">
                {lists[kind].map((each) => (
                  <li key={each.id}>
                    {each.sides}: <span className="tabular-nums">{each.where}</span>
                  </li>
                ))}
              </ul>
            </div>
          ) : null,
        )}
        <Form method="post">
          <input type="hidden" name="intent" value="apply" />
          <input type="hidden" name="id" value={repairId} />
          <input type="hidden" name="plan" value={plan.fingerprint} />
          {Object.entries(happening).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={String(value)} />
          ))}
          <Button size="large">{t('repair.apply')}</Button>
        </Form>
      </Stack>
    </Section>
  )
}
