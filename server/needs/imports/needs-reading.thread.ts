import { serveReading } from '#server/technologies/imports/reading/serve'
import { needKind } from './need-kind'

void serveReading(needKind)
