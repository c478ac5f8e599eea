import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import type { Tone } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'

export type SigningState = 'prepared' | 'confirmed' | 'recorded' | 'refused' | 'withdrawn'

export const signingTone: Record<SigningState, Tone> = {
  prepared: 'warning',
  confirmed: 'info',
  recorded: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
}

export interface SigningSent {
  id: string
  fair_id: string
  meeting_id: string | null
  state: SigningState
  signed_on: string
  potential_value: number
  supplier_signer: string
  supplier_position: string
  enterprise_signer: string
  enterprise_position: string
  supplier_confirmed_at: string | Date | null
  enterprise_confirmed_at: string | Date | null
  refusal_note: string
  note: string
  deal_id: string | null
  supplier_vi: string
  supplier_en: string
  enterprise_vi: string
  enterprise_en: string
  technology_vi: string
  technology_en: string
  need_vi: string | null
  need_en: string | null
}

/** What stands on the paper, and who of the two has confirmed it. */
export function SigningFacts({ signing, meetingPath }: { signing: SigningSent; meetingPath: (fairId: string, id: string) => string }) {
  const { t } = useTranslation('day')
  const { words, money, day, moment } = useFormat()
  const at = useAt()
  const side = (name: string, signer: string, position: string, confirmed: string | Date | null) => (
    <>
      <span className="font-medium">{name}</span>
      <span className="block">{[signer, position].filter(Boolean).join(', ')}</span>
      <span className="block text-sm text-muted">
        {confirmed ? t('signing.confirmed-at', { moment: moment(confirmed) }) : t('signing.not-yet')}
      </span>
    </>
  )
  return (
    <Definition
      items={[
        { term: t('signing.technology'), value: words(signing.technology_vi, signing.technology_en) },
        { term: t('signing.need'), value: signing.need_vi !== null && words(signing.need_vi, signing.need_en ?? '') },
        {
          term: t('signing.supplier'),
          value: side(
            words(signing.supplier_vi, signing.supplier_en),
            signing.supplier_signer,
            signing.supplier_position,
            signing.supplier_confirmed_at,
          ),
        },
        {
          term: t('signing.enterprise'),
          value: side(
            words(signing.enterprise_vi, signing.enterprise_en),
            signing.enterprise_signer,
            signing.enterprise_position,
            signing.enterprise_confirmed_at,
          ),
        },
        { term: t('signing.signed-on'), value: day(signing.signed_on) },
        {
          term: t('signing.potential'),
          value: <span className="text-lg font-semibold tabular-nums">{money(signing.potential_value)}</span>,
        },
        { term: t('signing.note'), value: signing.note && <span className="whitespace-pre-line">{signing.note}</span> },
        {
          term: t('signing.meeting'),
          value: signing.meeting_id && (
            <TextLink href={at(meetingPath(signing.fair_id, signing.meeting_id))}>{t('signing.open-meeting')}</TextLink>
          ),
        },
        {
          term: t('techmart:meeting.deal'),
          value: signing.deal_id && <TextLink href={at(paths.deal(signing.deal_id))}>{t('signing.open-deal')}</TextLink>,
        },
      ]}
    />
  )
}
