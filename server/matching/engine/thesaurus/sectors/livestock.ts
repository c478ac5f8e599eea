/** Chăn nuôi, thú y. */
export const livestock = `
livestock = chăn nuôi; vật nuôi; gia súc; trang trại chăn nuôi; chuồng trại | livestock; animal husbandry;
  farm animal; cattle farm
pig < livestock = lợn; heo; lợn nái; heo nái; heo thịt; lợn thịt; heo con; lợn con | pig; swine; sow; piglet; hog
poultry < livestock = gia cầm; gà; gà thịt; gà đẻ; gà con; gà đồi; gà thả vườn; vịt; ngan; chim cút | poultry;
  chicken; broiler; laying hen; duck; chick; layer; quail
egg < poultry = trứng; trứng gà; trứng vịt; trứng gia cầm | egg; hen egg; duck egg
egg-incubation < poultry = ấp trứng; máy ấp; lò ấp | egg incubation; incubator hatchery
dairy-cow < livestock = bò sữa | dairy cow; dairy cattle; dairy farm
beef-cattle < livestock = bò; bò thịt; trâu; trâu bò; bò cái; dê; cừu | cattle; beef; buffalo; goat; sheep; ruminant
swiftlet = chim yến; yến sào; nhà yến; tổ yến | swiftlet; edible bird nest; bird's nest
silkworm = tằm; dâu tằm; kén tằm; tơ tằm | silkworm; sericulture; mulberry; cocoon; raw silk
animal-feed < livestock = thức ăn chăn nuôi; cám; trộn cám; khẩu phần; thức ăn gia súc; thức ăn gia cầm | animal feed;
  feedstuff; feed ration; compound feed; diet formulation
feed-additive < animal-feed = phụ gia thức ăn; chất bổ sung | feed additive; feed supplement; premix
silage < animal-feed = ủ chua; thức ăn ủ chua; cỏ ủ; thức ăn thô | silage; forage; roughage; fodder
antibiotic = kháng sinh; thuốc kháng sinh; dư lượng kháng sinh; kháng thuốc | antibiotic; antimicrobial;
  antibiotic residue; drug resistance; prophylactic drug
antibiotic-alternative < antibiotic = không kháng sinh; thay thế kháng sinh; bỏ kháng sinh; thảo dược chăn nuôi;
  thực khuẩn thể | antibiotic-free; antibiotic alternative; phytogenic; bacteriophage; phage; growth promoter
probiotic = men vi sinh; lợi khuẩn; chế phẩm vi sinh; chế phẩm sinh học; men tiêu hóa; vi sinh vật có lợi | probiotic;
  beneficial bacteria; microbial product; direct-fed microbial; bacillus subtilis; lactobacillus; gut flora
animal-diarrhoea < animal-disease = tiêu chảy; phân sống; phân sáp; viêm ruột; cầu trùng | diarrhoea; diarrhea;
  enteritis; coccidiosis; gut health; clostridium
animal-disease < livestock = bệnh gia súc; dịch bệnh vật nuôi; dịch tả lợn; dịch tả heo; tụ huyết trùng;
  lở mồm long móng; tai xanh; cúm gia cầm | animal disease; african swine fever; foot and mouth disease;
  avian influenza; prrs
mastitis < dairy-cow, animal-disease = viêm vú | mastitis; somatic cell
veterinary = thú y; thuốc thú y | veterinary; veterinary medicine
veterinary-vaccine < veterinary, vaccine = vắc xin thú y; vắc-xin thú y; tiêm phòng gia súc | veterinary vaccine;
  animal vaccine
artificial-insemination < livestock = thụ tinh nhân tạo; phối giống; tinh cọng rạ; động dục | artificial insemination;
  semen; oestrus; estrus; heat detection
manure = phân chuồng; phân heo; phân lợn; phân gà; phân bò; chất thải chăn nuôi; phân gia súc | manure; animal waste;
  slurry; droppings; litter
livestock-wastewater < wastewater, livestock, manure = nước thải chăn nuôi; nước thải chuồng heo;
  nước thải chuồng lợn | livestock wastewater; swine wastewater; piggery effluent; farm effluent
barn-odour < odour, livestock = mùi hôi chuồng; mùi chuồng trại; hôi chuồng | barn odour; farm odour; barn ammonia
biosecurity < livestock = an toàn sinh học; sát trùng chuồng; khử trùng chuồng trại; đệm lót sinh học; đệm lót
  | biosecurity; disinfection of barns; bio-bedding; deep litter
slaughter = giết mổ; lò mổ; cơ sở giết mổ | slaughter; slaughterhouse; abattoir
black-soldier-fly = ruồi lính đen; ấu trùng ruồi; sâu canxi; côn trùng làm thức ăn | black soldier fly; insect larvae;
  insect protein; hermetia
bee = ong mật; nuôi ong; đàn ong; tổ ong; apis | bee; beekeeping; apiary; apiculture; apis cerana; apis mellifera;
  beehive
honey < bee = mật ong; mật hoa; hmf; diastase | honey; nectar
barn-climate < livestock = chuồng kín; chuồng lạnh; làm mát chuồng; stress nhiệt | barn ventilation; closed house;
  heat stress; evaporative cooling
livestock-weighing < livestock = cân heo; tai số; thẻ tai; nhận dạng vật nuôi | ear tag; animal identification;
  livestock monitoring
`
