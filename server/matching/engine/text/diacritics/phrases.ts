import aToCh1 from './phrases/a-to-ch-1'
import aToCh2 from './phrases/a-to-ch-2'
import aToCh3 from './phrases/a-to-ch-3'
import aToCh4 from './phrases/a-to-ch-4'
import aToCh5 from './phrases/a-to-ch-5'
import aToCh6 from './phrases/a-to-ch-6'
import aToCh7 from './phrases/a-to-ch-7'
import aToCh8 from './phrases/a-to-ch-8'
import dToKh1 from './phrases/d-to-kh-1'
import dToKh2 from './phrases/d-to-kh-2'
import dToKh3 from './phrases/d-to-kh-3'
import dToKh4 from './phrases/d-to-kh-4'
import dToKh5 from './phrases/d-to-kh-5'
import dToKh6 from './phrases/d-to-kh-6'
import dToKh7 from './phrases/d-to-kh-7'
import dToKh8 from './phrases/d-to-kh-8'
import dToKh9 from './phrases/d-to-kh-9'
import lToQ1 from './phrases/l-to-q-1'
import lToQ2 from './phrases/l-to-q-2'
import lToQ3 from './phrases/l-to-q-3'
import lToQ4 from './phrases/l-to-q-4'
import lToQ5 from './phrases/l-to-q-5'
import lToQ6 from './phrases/l-to-q-6'
import lToQ7 from './phrases/l-to-q-7'
import lToQ8 from './phrases/l-to-q-8'
import lToQ9 from './phrases/l-to-q-9'
import lToQ10 from './phrases/l-to-q-10'
import lToQ11 from './phrases/l-to-q-11'
import lToQ12 from './phrases/l-to-q-12'
import lToQ13 from './phrases/l-to-q-13'
import lToQ14 from './phrases/l-to-q-14'
import lToQ15 from './phrases/l-to-q-15'
import rToY1 from './phrases/r-to-y-1'
import rToY2 from './phrases/r-to-y-2'
import rToY3 from './phrases/r-to-y-3'
import rToY4 from './phrases/r-to-y-4'
import rToY5 from './phrases/r-to-y-5'
import rToY6 from './phrases/r-to-y-6'
import rToY7 from './phrases/r-to-y-7'
import rToY8 from './phrases/r-to-y-8'
import rToY9 from './phrases/r-to-y-9'
import rToY10 from './phrases/r-to-y-10'
import rToY11 from './phrases/r-to-y-11'
import rToY12 from './phrases/r-to-y-12'
import rToY13 from './phrases/r-to-y-13'

/** Compounds and set phrases, by their first letter: neighbours that running sentences seldom bring. */
export const PHRASES: readonly string[] = [
  aToCh1,
  aToCh2,
  aToCh3,
  aToCh4,
  aToCh5,
  aToCh6,
  aToCh7,
  aToCh8,
  dToKh1,
  dToKh2,
  dToKh3,
  dToKh4,
  dToKh5,
  dToKh6,
  dToKh7,
  dToKh8,
  dToKh9,
  lToQ1,
  lToQ2,
  lToQ3,
  lToQ4,
  lToQ5,
  lToQ6,
  lToQ7,
  lToQ8,
  lToQ9,
  lToQ10,
  lToQ11,
  lToQ12,
  lToQ13,
  lToQ14,
  lToQ15,
  rToY1,
  rToY2,
  rToY3,
  rToY4,
  rToY5,
  rToY6,
  rToY7,
  rToY8,
  rToY9,
  rToY10,
  rToY11,
  rToY12,
  rToY13,
].flatMap((part) => part.trim().split(/[;\n] */))
