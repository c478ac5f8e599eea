import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { TabsNav } from '#app/ui/tabs-nav'
import { useTranslation } from 'react-i18next'

const tabs = {
  invoices: paths.officeInvoices(),
  fees: paths.officeFees(),
  bank: paths.officeBank(),
  ledger: paths.officeLedger(),
  settings: paths.officePaymentSettings(),
}

/** The Office's pages about money beside each other. */
export function PaymentTabs({ current }: { current: keyof typeof tabs }) {
  const { t } = useTranslation('payments')
  const at = useAt()
  return (
    <TabsNav
      label={t('tabs.label')}
      tabs={(Object.keys(tabs) as (keyof typeof tabs)[]).map((name) => ({
        href: at(tabs[name]),
        text: t(`tabs.${name}`),
        current: name === current,
      }))}
    />
  )
}
