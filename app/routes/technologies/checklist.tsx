import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { Icon } from '#app/ui/icons'
import { TextLink } from '#app/ui/link'
import { useTranslation } from 'react-i18next'

interface ChecklistProps {
  checks: { key: string; ok: boolean }[]
  contactData: string[]
  similar: { id: string; title: string; organisation: string }[]
}

/** What to look at before deciding. The exchange's own hints: an officer may see it otherwise. */
export function Checklist({ checks, contactData, similar }: ChecklistProps) {
  const { t } = useTranslation('technologies')
  const at = useAt()
  return (
    <Card as="section" level={2} title={t('review.checklist')}>
      <ul className="flex flex-col gap-2">
        {checks.map(({ key, ok }) => (
          <li key={key} className="flex items-start gap-2">
            <Icon
              name={ok ? 'check-circle' : 'warning'}
              size={20}
              title={t(ok ? 'review.ok' : 'review.look')}
              className={ok ? 'mt-0.5 text-success' : 'mt-0.5 text-warning'}
            />
            <span className={ok ? undefined : 'font-medium'}>
              {t(`checks.${key}`)}
              {key === 'contact-data' && contactData.length > 0 ? (
                <span className="block text-sm text-muted">{contactData.join(' · ')}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {similar.length > 0 ? (
        <div className="mt-2 border-t border-line pt-3">
          <h3 className="font-semibold">{t('review.similar')}</h3>
          <ul className="mt-1 flex flex-col gap-2">
            {similar.map(({ id, title, organisation }) => (
              <li key={id}>
                <TextLink href={at(paths.technology(id))}>{title}</TextLink>
                <span className="block text-sm text-muted">{organisation}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  )
}
