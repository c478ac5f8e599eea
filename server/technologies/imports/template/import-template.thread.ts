import { parentPort, workerData } from 'node:worker_threads'
import type { TemplatePlan } from './plan'
import { writeTemplate } from './workbook'

void writeTemplate(workerData as TemplatePlan).then((bytes) => parentPort?.postMessage(bytes))
