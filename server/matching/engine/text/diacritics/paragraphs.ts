import asksPower from './paragraphs/asks-power'
import bargainingAndComplaints from './paragraphs/bargaining-and-complaints'
import bricksCeramicsGlass from './paragraphs/bricks-ceramics-glass'
import brokenThings from './paragraphs/broken-things'
import cakesNoodlesSugar from './paragraphs/cakes-noodles-sugar'
import callsDyeHousesAndLaundries from './paragraphs/calls-dye-houses-and-laundries'
import callsFoundriesAndPresses from './paragraphs/calls-foundries-and-presses'
import camerasAiSensors from './paragraphs/cameras-ai-sensors'
import castingAndForging from './paragraphs/casting-and-forging'
import centralVoices from './paragraphs/central-voices'
import coffeeTeaCocoa from './paragraphs/coffee-tea-cocoa'
import driedFruitAndJuice from './paragraphs/dried-fruit-and-juice'
import electronics from './paragraphs/electronics'
import farmMachinesAndRobots from './paragraphs/farm-machines-and-robots'
import fruitTrees from './paragraphs/fruit-trees'
import hospitalsAndDevices from './paragraphs/hospitals-and-devices'
import hurriedNotes from './paragraphs/hurried-notes'
import machiningAndMoulds from './paragraphs/machining-and-moulds'
import meatAndMilk from './paragraphs/meat-and-milk'
import medicinesAndTests from './paragraphs/medicines-and-tests'
import northernVoices from './paragraphs/northern-voices'
import packingAndColdStores from './paragraphs/packing-and-cold-stores'
import pigs from './paragraphs/pigs'
import plasticsAndRubber from './paragraphs/plastics-and-rubber'
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
import softwareForFirms from './paragraphs/software-for-firms'
import southernVoices from './paragraphs/southern-voices'
import toolsAndHands from './paragraphs/tools-and-hands'
import transportAndPorts from './paragraphs/transport-and-ports'
import vehiclesAndShips from './paragraphs/vehicles-and-ships'
import weldingAndSteel from './paragraphs/welding-and-steel'

/** Troubles and works of many trades told at length, a paragraph a line: words that go together beyond a single sentence's few. */
export const PARAGRAPHS: readonly string[] = [
  asksPower,
  bargainingAndComplaints,
  bricksCeramicsGlass,
  brokenThings,
  cakesNoodlesSugar,
  callsDyeHousesAndLaundries,
  callsFoundriesAndPresses,
  camerasAiSensors,
  castingAndForging,
  centralVoices,
  coffeeTeaCocoa,
  driedFruitAndJuice,
  electronics,
  farmMachinesAndRobots,
  fruitTrees,
  hospitalsAndDevices,
  hurriedNotes,
  machiningAndMoulds,
  meatAndMilk,
  medicinesAndTests,
  northernVoices,
  packingAndColdStores,
  pigs,
  plasticsAndRubber,
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
  softwareForFirms,
  southernVoices,
  toolsAndHands,
  transportAndPorts,
  vehiclesAndShips,
  weldingAndSteel,
].flatMap((part) => part.trim().split('\n'))
