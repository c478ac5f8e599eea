import animalHealth from './paragraphs/animal-health'
import asksPower from './paragraphs/asks-power'
import bargainingAndComplaints from './paragraphs/bargaining-and-complaints'
import beesSilkHerbs from './paragraphs/bees-silk-herbs'
import bricksCeramicsGlass from './paragraphs/bricks-ceramics-glass'
import brokenThings from './paragraphs/broken-things'
import cakesNoodlesSugar from './paragraphs/cakes-noodles-sugar'
import callsDyeHousesAndLaundries from './paragraphs/calls-dye-houses-and-laundries'
import callsFoundriesAndPresses from './paragraphs/calls-foundries-and-presses'
import camerasAiSensors from './paragraphs/cameras-ai-sensors'
import castingAndForging from './paragraphs/casting-and-forging'
import cattleAndGoats from './paragraphs/cattle-and-goats'
import centralVoices from './paragraphs/central-voices'
import coffeePepperRubber from './paragraphs/coffee-pepper-rubber'
import coffeeTeaCocoa from './paragraphs/coffee-tea-cocoa'
import driedFruitAndJuice from './paragraphs/dried-fruit-and-juice'
import electronics from './paragraphs/electronics'
import farmMachinesAndRobots from './paragraphs/farm-machines-and-robots'
import faultsSmellsAndParts from './paragraphs/faults-smells-and-parts'
import fishFarming from './paragraphs/fish-farming'
import fishingBoats from './paragraphs/fishing-boats'
import forestry from './paragraphs/forestry'
import fruitTrees from './paragraphs/fruit-trees'
import hospitalsAndDevices from './paragraphs/hospitals-and-devices'
import hurriedNotes from './paragraphs/hurried-notes'
import irrigation from './paragraphs/irrigation'
import machiningAndMoulds from './paragraphs/machining-and-moulds'
import meatAndMilk from './paragraphs/meat-and-milk'
import medicinesAndTests from './paragraphs/medicines-and-tests'
import northernVoices from './paragraphs/northern-voices'
import packingAndColdStores from './paragraphs/packing-and-cold-stores'
import pestsAndFertiliser from './paragraphs/pests-and-fertiliser'
import pigs from './paragraphs/pigs'
import plasticsAndRubber from './paragraphs/plastics-and-rubber'
import poultry from './paragraphs/poultry'
import publicServicesAndCities from './paragraphs/public-services-and-cities'
import pumpsBearingsMaintenance from './paragraphs/pumps-bearings-maintenance'
import researchDescriptions from './paragraphs/research-descriptions'
import riceAndFieldCrops from './paragraphs/rice-and-field-crops'
import riceMills from './paragraphs/rice-mills'
import saucesAndBrewing from './paragraphs/sauces-and-brewing'
import schoolsAndLabs from './paragraphs/schools-and-labs'
import seafoodProcessing from './paragraphs/seafood-processing'
import seasonsMeasuresHours from './paragraphs/seasons-measures-hours'
import shopsRestaurantsTourism from './paragraphs/shops-restaurants-tourism'
import shrimp from './paragraphs/shrimp'
import softwareForFirms from './paragraphs/software-for-firms'
import southernVoices from './paragraphs/southern-voices'
import sugarCassavaOil from './paragraphs/sugar-cassava-oil'
import toolsAndHands from './paragraphs/tools-and-hands'
import transportAndPorts from './paragraphs/transport-and-ports'
import vegetablesAndFlowers from './paragraphs/vegetables-and-flowers'
import vehiclesAndShips from './paragraphs/vehicles-and-ships'
import weldingAndSteel from './paragraphs/welding-and-steel'

/** Troubles and works of many trades told at length, a paragraph a line: words that go together beyond a single sentence's few. */
export const PARAGRAPHS: readonly string[] = [
  animalHealth,
  asksPower,
  bargainingAndComplaints,
  beesSilkHerbs,
  bricksCeramicsGlass,
  brokenThings,
  cakesNoodlesSugar,
  callsDyeHousesAndLaundries,
  callsFoundriesAndPresses,
  camerasAiSensors,
  castingAndForging,
  cattleAndGoats,
  centralVoices,
  coffeePepperRubber,
  coffeeTeaCocoa,
  driedFruitAndJuice,
  electronics,
  farmMachinesAndRobots,
  faultsSmellsAndParts,
  fishFarming,
  fishingBoats,
  forestry,
  fruitTrees,
  hospitalsAndDevices,
  hurriedNotes,
  irrigation,
  machiningAndMoulds,
  meatAndMilk,
  medicinesAndTests,
  northernVoices,
  packingAndColdStores,
  pestsAndFertiliser,
  pigs,
  plasticsAndRubber,
  poultry,
  publicServicesAndCities,
  pumpsBearingsMaintenance,
  researchDescriptions,
  riceAndFieldCrops,
  riceMills,
  saucesAndBrewing,
  schoolsAndLabs,
  seafoodProcessing,
  seasonsMeasuresHours,
  shopsRestaurantsTourism,
  shrimp,
  softwareForFirms,
  southernVoices,
  sugarCassavaOil,
  toolsAndHands,
  transportAndPorts,
  vegetablesAndFlowers,
  vehiclesAndShips,
  weldingAndSteel,
].flatMap((part) => part.trim().split('\n'))
