import { serveReading } from './reading/serve'
import { technologyKind } from './technology-kind'

void serveReading(technologyKind)
