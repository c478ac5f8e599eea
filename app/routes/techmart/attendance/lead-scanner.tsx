import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Section } from '#app/ui/page'
import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ScanForm } from './scan-form'
import { useSound } from './sound-switch'
import { useScans } from './use-scans'
import { useScanWorker } from './use-scan-worker'

interface LeadScannerProps {
  fairId: string
  organisationId: string
  scanId: string
  /** The page came from the device itself, without the list. */
  kept: boolean
}

/** Scans visitors' badges at a stand. The device holds no list of people: who it was, the exchange says, where that person agreed. */
export function LeadScanner({ fairId, organisationId, scanId, kept }: LeadScannerProps) {
  const { t } = useTranslation('attendance')
  const at = useAt()
  const { revalidate } = useRevalidator()
  const { state, scan, sync } = useScans({ place: `leads:${fairId}:${organisationId}`, syncPath: at(paths.leadsSync(fairId)) }, revalidate)
  useScanWorker(paths.scanWorker())
  useSound(state.answer)
  const again = kept && state.ready && state.online
  useEffect(() => {
    if (again) revalidate()
  }, [again, revalidate])
  return (
    <Section title={t('leads.scan')} id="scan">
      <ScanForm
        state={state}
        answer={state.answer}
        here={paths.leads(fairId)}
        scanId={scanId}
        button={t('leads.note-visit')}
        onScan={(code, way) => void scan(code, way)}
        onSend={() => void sync()}
      >
        <input type="hidden" name="intent" value="visit" />
      </ScanForm>
    </Section>
  )
}
