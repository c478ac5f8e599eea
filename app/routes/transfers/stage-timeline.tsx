import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Timeline } from '#app/ui/timeline'
import type { TransferDetail } from '#server/transfers/transfers'
import { useTranslation } from 'react-i18next'
import { stageTone } from './transfer-words'

/** The stages reached, with their papers, and those still ahead. */
export function StageTimeline({ transfer }: { transfer: TransferDetail }) {
  const { t } = useTranslation('transfers')
  const { day } = useFormat()
  const at = useAt()
  const reached = transfer.stages.map(({ stage }) => stage)
  const over = transfer.state === 'paid' || transfer.state === 'failed'
  const ahead = over ? [] : (['registered', 'implemented', 'paid'] as const).filter((stage) => !reached.includes(stage))
  return (
    <Timeline
      label={t('show.stages')}
      items={[
        ...transfer.stages.map(({ id, stage, on, note, file }) => ({
          key: id,
          title: t(`stages.${stage}`),
          time: day(on),
          dateTime: on,
          tone: stage === 'failed' ? stageTone.failed : ('success' as const),
          icon: stage === 'failed' ? ('danger' as const) : undefined,
          body:
            note || file || stage === 'registered' ? (
              <>
                {stage === 'registered' && transfer.registrationNumber ? <p>{transfer.registrationNumber}</p> : null}
                {note ? <p className="whitespace-pre-line break-words">{note}</p> : null}
                {file ? (
                  <TextLink href={at(paths.file(file.id))} download>
                    {t('show.evidence', { name: file.name })}
                  </TextLink>
                ) : null}
              </>
            ) : undefined,
        })),
        ...ahead.map((stage) => ({
          key: stage,
          title: `${t(`stages.${stage}`)} (${t(stage === 'registered' && transfer.duty !== 'must' ? 'show.optional' : 'show.ahead')})`,
          ahead: true,
        })),
      ]}
    />
  )
}
