import { useFormat } from '#app/layout/reader'
import { Disclosure } from '#app/ui/disclosure'
import { Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import type { TransferDetail } from '#server/transfers/transfers'
import { useTranslation } from 'react-i18next'

type Rule = NonNullable<TransferDetail['hint']>['rule']

/** Whether the contract must be registered, by which rule of which day, and how far that is. */
export function RegistrationCard({ transfer }: { transfer: TransferDetail }) {
  const { t } = useTranslation('transfers')
  const { day } = useFormat()
  const { hint, due } = transfer
  return (
    <Section title={t('duty.title')} id="registration">
      <div className="flex flex-col gap-3 rounded-lg border border-line bg-white p-5 shadow-card">
        <div className="flex flex-wrap gap-2">
          <Tag tone={transfer.duty === 'must' ? 'warning' : 'neutral'}>{t(`duty.${transfer.duty}`)}</Tag>
          {transfer.registeredOn ? (
            <Tag tone="success">{t('duty.done', { day: day(transfer.registeredOn), number: transfer.registrationNumber ?? '' })}</Tag>
          ) : due ? (
            <Tag tone={due.late ? 'danger' : 'warning'}>{t(due.late ? 'duty.late' : 'duty.file-by', { day: day(due.by) })}</Tag>
          ) : null}
        </div>
        {hint ? (
          <>
            <Quoted rule={hint.rule} />
            {hint.others.length > 0 ? (
              <Disclosure summary={t('duty.why')}>
                <ul className="flex flex-col gap-4 py-1">
                  {hint.others.map((rule) => (
                    <li key={rule.id}>
                      <Quoted rule={rule} />
                    </li>
                  ))}
                </ul>
              </Disclosure>
            ) : null}
          </>
        ) : null}
        <p className="text-sm text-muted">{t('duty.hint')}</p>
      </div>
    </Section>
  )
}

/** A rule in its words, with where it stands. */
function Quoted({ rule }: { rule: Rule }) {
  const { t } = useTranslation('transfers')
  const { words, day } = useFormat()
  return (
    <div>
      <p>{words(rule.text_vi, rule.text_en)}</p>
      <p className="text-sm text-muted">
        {t('duty.article', { instrument: words(rule.instrument_vi, rule.instrument_en), article: rule.article, day: day(rule.valid_from) })}
        {rule.confirmed ? null : ` · ${t('duty.unconfirmed')}`}
      </p>
    </div>
  )
}
