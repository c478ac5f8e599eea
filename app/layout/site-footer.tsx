import { LogoMark } from '#app/ui/logo'
import { useTranslation } from 'react-i18next'

export function SiteFooter() {
  const { t } = useTranslation('common')
  return (
    <footer className="mt-auto border-t border-line bg-white no-print">
      <div className="mx-auto flex max-w-6xl flex-wrap items-start gap-4 px-4 py-8 text-sm text-muted">
        <LogoMark size={32} />
        <div className="max-w-prose space-y-1">
          <p className="font-semibold text-ink">{t('site.name')}</p>
          <p>{t('footer.run-by')}</p>
          <p>{t('footer.contact')}</p>
        </div>
      </div>
    </footer>
  )
}
