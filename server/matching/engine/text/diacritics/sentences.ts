import businessAndLife1 from './sentences/business-and-life-1'
import businessAndLife2 from './sentences/business-and-life-2'
import businessAndLife3 from './sentences/business-and-life-3'
import businessAndLife4 from './sentences/business-and-life-4'
import businessAndLife5 from './sentences/business-and-life-5'
import businessAndLife6 from './sentences/business-and-life-6'
import businessAndLife7 from './sentences/business-and-life-7'
import businessAndLife8 from './sentences/business-and-life-8'
import environmentAndBuilding1 from './sentences/environment-and-building-1'
import environmentAndBuilding2 from './sentences/environment-and-building-2'
import environmentAndBuilding3 from './sentences/environment-and-building-3'
import environmentAndBuilding4 from './sentences/environment-and-building-4'
import environmentAndBuilding5 from './sentences/environment-and-building-5'
import environmentAndBuilding6 from './sentences/environment-and-building-6'
import environmentAndBuilding7 from './sentences/environment-and-building-7'
import environmentAndBuilding8 from './sentences/environment-and-building-8'
import farming1 from './sentences/farming-1'
import farming2a from './sentences/farming-2a'
import farming2b from './sentences/farming-2b'
import farming3a from './sentences/farming-3a'
import farming3b from './sentences/farming-3b'
import farming4a from './sentences/farming-4a'
import farming4b from './sentences/farming-4b'
import farming5a from './sentences/farming-5a'
import farming5b from './sentences/farming-5b'
import farming6 from './sentences/farming-6'
import farming7 from './sentences/farming-7'
import farming8 from './sentences/farming-8'
import foodAndHealth1 from './sentences/food-and-health-1'
import foodAndHealth2a from './sentences/food-and-health-2a'
import foodAndHealth2b from './sentences/food-and-health-2b'
import foodAndHealth3 from './sentences/food-and-health-3'
import foodAndHealth4a from './sentences/food-and-health-4a'
import foodAndHealth4b from './sentences/food-and-health-4b'
import foodAndHealth5 from './sentences/food-and-health-5'
import foodAndHealth6 from './sentences/food-and-health-6'
import foodAndHealth7 from './sentences/food-and-health-7'
import foodAndHealth8 from './sentences/food-and-health-8'
import lawAndWorld1 from './sentences/law-and-world-1'
import lawAndWorld2 from './sentences/law-and-world-2'
import lawAndWorld3 from './sentences/law-and-world-3'
import lawAndWorld4 from './sentences/law-and-world-4'
import lawAndWorld5 from './sentences/law-and-world-5'
import lawAndWorld6 from './sentences/law-and-world-6'
import lawAndWorld7 from './sentences/law-and-world-7'
import lawAndWorld8 from './sentences/law-and-world-8'
import shopTalk1 from './sentences/shop-talk-1'
import shopTalk2 from './sentences/shop-talk-2'
import shopTalk3 from './sentences/shop-talk-3'
import shopTalk4a from './sentences/shop-talk-4a'
import shopTalk4b from './sentences/shop-talk-4b'
import shopTalk5a from './sentences/shop-talk-5a'
import shopTalk5b from './sentences/shop-talk-5b'
import shopTalk6 from './sentences/shop-talk-6'
import shopTalk7 from './sentences/shop-talk-7'
import shopTalk8 from './sentences/shop-talk-8'
import tradeTalk1 from './sentences/trade-talk-1'
import tradeTalk2 from './sentences/trade-talk-2'
import tradeTalk3 from './sentences/trade-talk-3'
import tradeTalk4 from './sentences/trade-talk-4'
import tradeTalk5 from './sentences/trade-talk-5'
import tradeTalk6 from './sentences/trade-talk-6'
import tradeTalk7 from './sentences/trade-talk-7'
import tradeTalk8 from './sentences/trade-talk-8'
import workshops1 from './sentences/workshops-1'
import workshops2a from './sentences/workshops-2a'
import workshops2b from './sentences/workshops-2b'
import workshops3a from './sentences/workshops-3a'
import workshops3b from './sentences/workshops-3b'
import workshops4a from './sentences/workshops-4a'
import workshops4b from './sentences/workshops-4b'
import workshops5 from './sentences/workshops-5'
import workshops6 from './sentences/workshops-6'
import workshops7 from './sentences/workshops-7'
import workshops8 from './sentences/workshops-8'

/** Running Vietnamese, a sentence a line: what the diacritics of texts typed without them are learnt from. */
export const SENTENCES: readonly string[] = [
  tradeTalk1,
  tradeTalk2,
  tradeTalk3,
  tradeTalk4,
  tradeTalk5,
  tradeTalk6,
  tradeTalk7,
  tradeTalk8,
  shopTalk1,
  shopTalk2,
  shopTalk3,
  shopTalk4a,
  shopTalk4b,
  shopTalk5a,
  shopTalk5b,
  shopTalk6,
  shopTalk7,
  shopTalk8,
  farming1,
  farming2a,
  farming2b,
  farming3a,
  farming3b,
  farming4a,
  farming4b,
  farming5a,
  farming5b,
  farming6,
  farming7,
  farming8,
  foodAndHealth1,
  foodAndHealth2a,
  foodAndHealth2b,
  foodAndHealth3,
  foodAndHealth4a,
  foodAndHealth4b,
  foodAndHealth5,
  foodAndHealth6,
  foodAndHealth7,
  foodAndHealth8,
  workshops1,
  workshops2a,
  workshops2b,
  workshops3a,
  workshops3b,
  workshops4a,
  workshops4b,
  workshops5,
  workshops6,
  workshops7,
  workshops8,
  environmentAndBuilding1,
  environmentAndBuilding2,
  environmentAndBuilding3,
  environmentAndBuilding4,
  environmentAndBuilding5,
  environmentAndBuilding6,
  environmentAndBuilding7,
  environmentAndBuilding8,
  businessAndLife1,
  businessAndLife2,
  businessAndLife3,
  businessAndLife4,
  businessAndLife5,
  businessAndLife6,
  businessAndLife7,
  businessAndLife8,
  lawAndWorld1,
  lawAndWorld2,
  lawAndWorld3,
  lawAndWorld4,
  lawAndWorld5,
  lawAndWorld6,
  lawAndWorld7,
  lawAndWorld8,
].flatMap((part) => part.trim().split('\n'))
