import animalHealth1 from './paragraphs/animal-health-1'
import asksPower from './paragraphs/asks-power'
import bargainingAndComplaints from './paragraphs/bargaining-and-complaints'
import beesSilkHerbs1 from './paragraphs/bees-silk-herbs-1'
import bricksCeramicsGlass from './paragraphs/bricks-ceramics-glass'
import brokenThings from './paragraphs/broken-things'
import cakesNoodlesSugar from './paragraphs/cakes-noodles-sugar'
import callsDyeHousesAndLaundries from './paragraphs/calls-dye-houses-and-laundries'
import callsFoundriesAndPresses from './paragraphs/calls-foundries-and-presses'
import camerasAiSensors from './paragraphs/cameras-ai-sensors'
import castingAndForging from './paragraphs/casting-and-forging'
import cattleAndGoats1 from './paragraphs/cattle-and-goats-1'
import centralVoices from './paragraphs/central-voices'
import coffeePepperRubber1 from './paragraphs/coffee-pepper-rubber-1'
import coffeePepperRubber2 from './paragraphs/coffee-pepper-rubber-2'
import coffeeTeaCocoa from './paragraphs/coffee-tea-cocoa'
import driedFruitAndJuice from './paragraphs/dried-fruit-and-juice'
import electronics from './paragraphs/electronics'
import farmMachinesAndRobots from './paragraphs/farm-machines-and-robots'
import faultsAndMarks1 from './paragraphs/faults-and-marks-1'
import fishFarming1 from './paragraphs/fish-farming-1'
import fishingBoats1 from './paragraphs/fishing-boats-1'
import forestry1 from './paragraphs/forestry-1'
import fruitTrees from './paragraphs/fruit-trees'
import hospitalsAndDevices from './paragraphs/hospitals-and-devices'
import hurriedNotes from './paragraphs/hurried-notes'
import irrigation1 from './paragraphs/irrigation-1'
import machiningAndMoulds from './paragraphs/machining-and-moulds'
import materialsAndParts1 from './paragraphs/materials-and-parts-1'
import meatAndMilk from './paragraphs/meat-and-milk'
import medicinesAndTests from './paragraphs/medicines-and-tests'
import northernVoices from './paragraphs/northern-voices'
import packingAndColdStores from './paragraphs/packing-and-cold-stores'
import pestsAndFertiliser1 from './paragraphs/pests-and-fertiliser-1'
import pestsAndFertiliser2 from './paragraphs/pests-and-fertiliser-2'
import pigs from './paragraphs/pigs'
import plasticsAndRubber from './paragraphs/plastics-and-rubber'
import poultry1 from './paragraphs/poultry-1'
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
import shrimp1 from './paragraphs/shrimp-1'
import shrimp2 from './paragraphs/shrimp-2'
import smellsSoundsColours1 from './paragraphs/smells-sounds-colours-1'
import softwareForFirms from './paragraphs/software-for-firms'
import southernVoices from './paragraphs/southern-voices'
import sugarCassavaOil1 from './paragraphs/sugar-cassava-oil-1'
import toolsAndHands from './paragraphs/tools-and-hands'
import transportAndPorts from './paragraphs/transport-and-ports'
import vegetablesAndFlowers1 from './paragraphs/vegetables-and-flowers-1'
import vehiclesAndShips from './paragraphs/vehicles-and-ships'
import weldingAndSteel from './paragraphs/welding-and-steel'

/** Troubles and works of many trades told at length, a paragraph a line: words that go together beyond a single sentence's few. */
export const PARAGRAPHS: readonly string[] = [
  animalHealth1,
  asksPower,
  bargainingAndComplaints,
  beesSilkHerbs1,
  bricksCeramicsGlass,
  brokenThings,
  cakesNoodlesSugar,
  callsDyeHousesAndLaundries,
  callsFoundriesAndPresses,
  camerasAiSensors,
  castingAndForging,
  cattleAndGoats1,
  centralVoices,
  coffeePepperRubber1,
  coffeePepperRubber2,
  coffeeTeaCocoa,
  driedFruitAndJuice,
  electronics,
  farmMachinesAndRobots,
  faultsAndMarks1,
  fishFarming1,
  fishingBoats1,
  forestry1,
  fruitTrees,
  hospitalsAndDevices,
  hurriedNotes,
  irrigation1,
  machiningAndMoulds,
  materialsAndParts1,
  meatAndMilk,
  medicinesAndTests,
  northernVoices,
  packingAndColdStores,
  pestsAndFertiliser1,
  pestsAndFertiliser2,
  pigs,
  plasticsAndRubber,
  poultry1,
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
  shrimp1,
  shrimp2,
  smellsSoundsColours1,
  softwareForFirms,
  southernVoices,
  sugarCassavaOil1,
  toolsAndHands,
  transportAndPorts,
  vegetablesAndFlowers1,
  vehiclesAndShips,
  weldingAndSteel,
].flatMap((part) => part.trim().split('\n'))
