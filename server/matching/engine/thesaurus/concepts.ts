import { animalHealth } from './sectors/animal-health'
import { animalHusbandry } from './sectors/animal-husbandry'
import { aquaculture } from './sectors/aquaculture'
import { automationAndElectronics } from './sectors/automation-and-electronics'
import { chemistry } from './sectors/chemistry'
import { climateAndHazards } from './sectors/climate-and-hazards'
import { construction } from './sectors/construction'
import { crops } from './sectors/crops'
import { digital } from './sectors/digital'
import { electricalEngineering } from './sectors/electrical-engineering'
import { energy } from './sectors/energy'
import { environment } from './sectors/environment'
import { farmingPractice } from './sectors/farming-practice'
import { fisheries } from './sectors/fisheries'
import { food } from './sectors/food'
import { foodProcesses } from './sectors/food-processes'
import { foodProducts } from './sectors/food-products'
import { foodQuality } from './sectors/food-quality'
import { generalActions } from './sectors/general-actions'
import { generalNature } from './sectors/general-nature'
import { generalQualities } from './sectors/general-qualities'
import { generalScience } from './sectors/general-science'
import { generalSociety } from './sectors/general-society'
import { health } from './sectors/health'
import { heatAndCold } from './sectors/heat-and-cold'
import { industry } from './sectors/industry'
import { livestock } from './sectors/livestock'
import { machines } from './sectors/machines'
import { manufacturing } from './sectors/manufacturing'
import { materials } from './sectors/materials'
import { medicalTechnology } from './sectors/medical-technology'
import { medicinalHerbs } from './sectors/medicinal-herbs'
import { medicine } from './sectors/medicine'
import { metalsAndMinerals } from './sectors/metals-and-minerals'
import { pharmacyAndBiotechnology } from './sectors/pharmacy-and-biotechnology'
import { plantHealth } from './sectors/plant-health'
import { plantsAndSoils } from './sectors/plants-and-soils'
import { services } from './sectors/services'
import { softwareAndData } from './sectors/software-and-data'
import { technologyBusiness } from './sectors/technology-business'
import { transport } from './sectors/transport'
import { wasteAndAir } from './sectors/waste-and-air'
import { waterTreatment } from './sectors/water-treatment'
import { woodPaperTextiles } from './sectors/wood-paper-textiles'
import { type Concept, readSector } from './thesaurus'

const SECTORS = {
  'animal-health': animalHealth,
  'animal-husbandry': animalHusbandry,
  aquaculture,
  'automation-and-electronics': automationAndElectronics,
  chemistry,
  'climate-and-hazards': climateAndHazards,
  construction,
  crops,
  digital,
  'electrical-engineering': electricalEngineering,
  energy,
  environment,
  'farming-practice': farmingPractice,
  fisheries,
  food,
  'food-processes': foodProcesses,
  'food-products': foodProducts,
  'food-quality': foodQuality,
  'general-actions': generalActions,
  'general-nature': generalNature,
  'general-qualities': generalQualities,
  'general-science': generalScience,
  'general-society': generalSociety,
  health,
  'heat-and-cold': heatAndCold,
  industry,
  livestock,
  machines,
  manufacturing,
  materials,
  'medical-technology': medicalTechnology,
  'medicinal-herbs': medicinalHerbs,
  medicine,
  'metals-and-minerals': metalsAndMinerals,
  'pharmacy-and-biotechnology': pharmacyAndBiotechnology,
  'plant-health': plantHealth,
  'plants-and-soils': plantsAndSoils,
  services,
  'software-and-data': softwareAndData,
  'technology-business': technologyBusiness,
  transport,
  'waste-and-air': wasteAndAir,
  'water-treatment': waterTreatment,
  'wood-paper-textiles': woodPaperTextiles,
}

/** All sectors' concepts, in one list. */
export const CONCEPTS: readonly Concept[] = Object.entries(SECTORS).flatMap(([sector, list]) => readSector(sector, list))
