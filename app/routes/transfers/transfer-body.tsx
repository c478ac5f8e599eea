import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Definition } from '#app/ui/definition'
import { FigureTile } from '#app/ui/figure-tile'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Grid, Section } from '#app/ui/page'
import type { TransferDetail } from '#server/transfers/transfers'
import { useTranslation } from 'react-i18next'
import { PaymentsTable } from './payments-table'
import { RegistrationCard } from './registration-card'
import { StageTimeline } from './stage-timeline'

/** A contract as its parties and the Office read it. */
export function TransferBody({ transfer }: { transfer: TransferDetail }) {
  const { t } = useTranslation('transfers')
  const { words } = useFormat()
  return (
    <>
      {transfer.failure ? (
        <Notice tone="danger" title={t('show.failure')}>
          <p>{words(transfer.failure.vi, transfer.failure.en)}</p>
          {transfer.failure.note ? <p className="mt-1 whitespace-pre-line break-words">{transfer.failure.note}</p> : null}
        </Notice>
      ) : null}
      <FourValues transfer={transfer} />
      <Section title={t('show.stages')} id="stages">
        <StageTimeline transfer={transfer} />
      </Section>
      <RegistrationCard transfer={transfer} />
      <PaymentsTable transfer={transfer} />
      <Facts transfer={transfer} />
    </>
  )
}

function FourValues({ transfer }: { transfer: TransferDetail }) {
  const { t } = useTranslation('transfers')
  const { roundMoney } = useFormat()
  return (
    <Section title={t('values.title')} id="values">
      <Grid columns={4} gap="small">
        {(['potential', 'signed', 'registered', 'paid'] as const).map((name) => {
          const value = transfer.values[name]
          return (
            <FigureTile
              key={name}
              label={t(`values.${name}`)}
              value={value === null ? t('values.none') : roundMoney(value)}
              note={t(`values.${name}-note`)}
            />
          )
        })}
      </Grid>
      <p className="mt-2 text-sm text-muted">{t('values.apart')}</p>
    </Section>
  )
}

function Facts({ transfer }: { transfer: TransferDetail }) {
  const { t } = useTranslation('transfers')
  const common = useTranslation('common').t
  const { words, day, money } = useFormat()
  const at = useAt()
  return (
    <Section title={t('show.facts')} id="facts">
      <Definition
        items={[
          {
            term: t('list.supplier'),
            value: (
              <TextLink href={at(paths.organisation(transfer.supplierId))}>{words(transfer.supplier.vi, transfer.supplier.en)}</TextLink>
            ),
          },
          {
            term: t('list.enterprise'),
            value: (
              <TextLink href={at(paths.organisation(transfer.enterpriseId))}>
                {words(transfer.enterprise.vi, transfer.enterprise.en)}
              </TextLink>
            ),
          },
          { term: t('list.signed-on'), value: day(transfer.signedOn) },
          { term: t('show.objects'), value: transfer.objects.map(({ vi, en }) => words(vi, en)).join('; ') },
          { term: t('show.right'), value: t(`rights.${transfer.right}`) },
          { term: t('show.mode'), value: words(transfer.mode.vi, transfer.mode.en) },
          {
            term: t('show.duration'),
            value: transfer.durationMonths === null ? null : t('show.months', { count: transfer.durationMonths }),
          },
          { term: t('list.value'), value: money(transfer.value) },
          { term: t('show.state-money'), value: common(transfer.usesStateMoney ? 'yes' : 'no') },
          { term: t('show.direction'), value: t(`directions.${transfer.direction}`) },
          {
            term: t('show.room'),
            value: <TextLink href={at(paths.deal(transfer.dealId))}>{words(transfer.technology.vi, transfer.technology.en)}</TextLink>,
          },
        ]}
      />
    </Section>
  )
}
