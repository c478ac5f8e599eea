import { useTranslation } from 'react-i18next'

export default function Home() {
  const { t } = useTranslation('common')
  return (
    <div className="mx-auto max-w-6xl px-4 py-12">
      <h1 className="text-4xl font-bold">{t('site.name')}</h1>
    </div>
  )
}
