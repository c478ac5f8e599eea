import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { REASONS } from '#server/platform/reference/reasons'
import { useTranslation } from 'react-i18next'
import { verificationTone } from './tone'

/** The reason for a refusal, in the reader's language. */
export function useRefusalReason(): (code: string) => string {
  const { words } = useFormat()
  return (code) => {
    const reason = REASONS.find((entry) => entry.list === 'refuse-verification' && entry.code === code)
    return reason ? words(reason.label_vi, reason.label_en) : code
  }
}

interface VerificationStatusProps {
  organisation: {
    id: string
    verification: 'unverified' | 'pending' | 'verified' | 'refused'
    verificationAskedAt: string | null
    verificationReason: string | null
    verificationNote: string
    verifiedAt: string | null
  }
  asks: boolean
}

/** Where the verification stands, and for an owner the button that asks for it. */
export function VerificationStatus({ organisation, asks }: VerificationStatusProps) {
  const { t } = useTranslation('organisations')
  const { day } = useFormat()
  const reasonOf = useRefusalReason()
  const { verification, verificationReason, verificationNote } = organisation
  const on = verification === 'verified' ? organisation.verifiedAt : organisation.verificationAskedAt
  const open = verification === 'unverified' || verification === 'refused'
  return (
    <Notice
      tone={verificationTone[verification]}
      title={t(`verification.${verification}`)}
      actions={
        asks ? (
          <Form method="post" action={paths.myOrganisation()}>
            <input type="hidden" name="organisationId" value={organisation.id} />
            <Button>{t(verification === 'refused' ? 'mine.ask-again' : 'mine.ask')}</Button>
          </Form>
        ) : null
      }
    >
      <p>{t(`mine.texts.${verification}`, { day: on ? day(on) : '' })}</p>
      {verification === 'refused' && verificationReason ? (
        <p className="mt-2">
          <strong>{t('mine.reason')}:</strong> {reasonOf(verificationReason)}.
          {verificationNote ? (
            <span className="block">
              <strong>{t('mine.note')}:</strong> {verificationNote}
            </span>
          ) : null}
        </p>
      ) : null}
      {open && !asks ? <p className="mt-2 text-muted">{t('mine.only-owner')}</p> : null}
    </Notice>
  )
}
