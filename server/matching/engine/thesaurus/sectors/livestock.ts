/** Chăn nuôi, thú y. */
export const livestock = `
livestock = chăn nuôi; vật nuôi; gia súc; trang trại chăn nuôi; chuồng trại | livestock; animal husbandry; farm animal; cattle farm
pig < livestock = lợn; heo; heo thịt; lợn thịt; nuôi heo; nuôi lợn; trại heo; trại lợn | pig; swine; hog; pig farm; pork production
poultry < livestock = gia cầm; gà; gà con; thủy cầm; trại gà | poultry; chicken; chick; poultry farm; waterfowl
egg < poultry = trứng; trứng gà; trứng vịt; trứng gia cầm | egg; hen egg; duck egg
egg-incubation < poultry = ấp trứng; máy ấp; lò ấp; trứng sát; máy nở; trứng ấp không nở; đảo trứng; tỷ lệ ấp nở | egg incubation;
  incubator hatchery; hatchability; egg incubator; setter and hatcher
dairy-cow < livestock = bò sữa; bò vắt sữa; bò cái sữa | dairy cow; dairy cattle; dairy farm; milking cow; holstein
beef-cattle < livestock = bò; bò thịt; trâu bò; bò cái; gia súc nhai lại; động vật nhai lại; bò vỗ béo; nuôi bò | cattle; beef; ruminant;
  beef fattening
swiftlet = chim yến; nhà yến; nuôi yến; nhà nuôi yến; dẫn dụ chim yến | swiftlet; aerodramus; swiftlet house; bird call playback
silkworm = tằm; tơ tằm; nuôi tằm; con tằm; trồng dâu nuôi tằm; ươm tơ | silkworm; sericulture; raw silk; bombyx mori
animal-feed < livestock = thức ăn chăn nuôi; cám; trộn cám; khẩu phần; thức ăn gia súc; thức ăn gia cầm | animal feed; feedstuff;
  feed ration; compound feed; diet formulation
feed-additive < animal-feed = phụ gia thức ăn; chất bổ sung; premix; chất bổ sung thức ăn; phụ gia chăn nuôi | feed additive;
  feed supplement
silage < animal-feed = ủ chua; thức ăn ủ chua; cỏ ủ; thức ăn thô; thức ăn xanh; cỏ khô; ủ chua ngô; thức ăn thô xanh | silage; forage;
  roughage; fodder; haylage; corn silage; ensiling
antibiotic = kháng sinh; thuốc kháng sinh | antibiotic; antimicrobial; prophylactic drug
antibiotic-alternative < antibiotic = không kháng sinh; thay thế kháng sinh; bỏ kháng sinh; thảo dược chăn nuôi; giảm kháng sinh;
  thay kháng sinh; chăn nuôi không kháng sinh | antibiotic-free; antibiotic alternative; phytogenic; growth promoter;
  antibiotic replacement
probiotic = men vi sinh; lợi khuẩn; chế phẩm vi sinh; chế phẩm sinh học; men tiêu hóa; vi sinh vật có lợi | probiotic;
  beneficial bacteria; microbial product; direct-fed microbial; bacillus subtilis; lactobacillus; gut flora
animal-diarrhoea < animal-disease = tiêu chảy; phân sống; phân sáp; viêm ruột; ỉa chảy; heo tiêu chảy; gà tiêu chảy;
  rối loạn tiêu hóa vật nuôi | diarrhoea; diarrhea; enteritis; gut health; scouring in piglets; piglet scour
animal-disease < livestock = bệnh gia súc; dịch bệnh vật nuôi; dịch bệnh gia súc; dịch bệnh chăn nuôi; vật nuôi chết; heo bệnh; gà bệnh
  | animal disease; livestock disease; epizootic; infectious disease of animals
mastitis < dairy-cow, animal-disease = viêm vú; bò viêm vú; viêm vú bò sữa; tế bào soma | mastitis; somatic cell; somatic cell count;
  california mastitis test
veterinary = thú y; thuốc thú y; bác sĩ thú y; dược thú y | veterinary; veterinary medicine; veterinary drug; veterinarian
veterinary-vaccine < veterinary, vaccine = vắc xin thú y; vắc-xin thú y; tiêm phòng gia súc | veterinary vaccine; animal vaccine
artificial-insemination < livestock = thụ tinh nhân tạo; phối giống; tinh cọng rạ; gieo tinh; gieo tinh nhân tạo; dẫn tinh;
  dẫn tinh viên; que dẫn tinh | artificial insemination; insemination; frozen semen straw; insemination catheter
manure = phân chuồng; phân heo; phân lợn; phân gà; phân bò; chất thải chăn nuôi; phân gia súc; phân heo khô; phân trâu bò; phân vịt;
  phân gia cầm | manure; animal waste; droppings; pig slurry; manure slurry; animal dung; pig manure; cow dung
livestock-wastewater < wastewater, livestock, manure = nước thải chăn nuôi; nước thải chuồng heo; nước thải chuồng lợn;
  nước thải trại heo; nước thải heo; nước thải bò sữa; nước thải sau biogas; nước xả chuồng | livestock wastewater; swine wastewater;
  piggery effluent; farm effluent; pig farm wastewater; digestate effluent; dairy wastewater from farm
barn-odour < odour, livestock = mùi hôi chuồng; mùi chuồng trại; hôi chuồng; khí thải chuồng nuôi; khí độc chuồng nuôi; chuồng hôi
  | barn odour; farm odour; barn ammonia; ammonia emission from barn
biosecurity < livestock = an toàn sinh học; an toàn dịch bệnh; phòng dịch trang trại; chăn nuôi an toàn sinh học | biosecurity;
  farm biosecurity; disease-free zone
slaughter = giết mổ; lò mổ; cơ sở giết mổ; giết mổ gia súc; mổ heo; giết mổ gia cầm | slaughter; slaughterhouse; abattoir; slaughtering;
  meat plant
black-soldier-fly < insect-feed = ruồi lính đen; ấu trùng ruồi; sâu canxi; ấu trùng ruồi lính đen; nhộng ruồi lính đen; phân sâu canxi
  | black soldier fly; insect larvae; hermetia; bsf larvae; hermetia illucens; insect frass
bee = ong mật; nuôi ong; đàn ong; apis; tổ ong mật; ong nội; ong ngoại | bee; beekeeping; apiary; apiculture; apis cerana;
  apis mellifera; beehive
honey < bee = mật ong; mật hoa; hmf; diastase; mật ong rừng; mật ong nhãn | honey; honey crystallisation
barn-climate < livestock = chuồng kín; chuồng lạnh; làm mát chuồng; stress nhiệt; chuồng nóng; chuồng hở; sốc nhiệt vật nuôi;
  chống nóng vật nuôi; chống nóng chuồng | barn ventilation; closed house; heat stress; evaporative cooling
livestock-weighing < livestock = cân heo; cân bò; ước lượng khối lượng heo; cân vật nuôi; tăng trọng | livestock weighing;
  body weight estimation; live weight; weight gain of livestock
sow < pig = lợn nái; heo nái; nái đẻ; nái hậu bị; heo hậu bị; nái mang thai; nái nuôi con | lactating sow; gestating sow; breeding sow;
  sow herd; pregnant sow; replacement gilt
piglet < pig = heo con; lợn con; heo cai sữa; lợn cai sữa; heo con theo mẹ; lợn sơ sinh; heo sơ sinh | piglet; weaned pig; weaner;
  suckling pig; newborn piglet
broiler < poultry = gà thịt; gà đồi; gà thả vườn; gà công nghiệp; gà lông màu; gà lông trắng; gà ta | broiler; meat chicken;
  free-range chicken; coloured chicken
laying-hen < poultry = gà đẻ; gà đẻ trứng; gà hậu bị; gà giống bố mẹ; gà mái đẻ | laying hen; layer hen; layer chicken; pullet;
  broiler breeder
duck < poultry = vịt; vịt đẻ; vịt thịt; vịt chạy đồng; vịt con; vịt nuôi nhốt | duck; duckling; duck farming
muscovy-duck < duck = ngan; con ngan; vịt xiêm; ngan pháp; ngan thịt | muscovy duck; cairina moschata
quail < poultry = chim cút; nuôi cút; cút đẻ; cút thịt; trứng cút | quail; quail egg; coturnix
buffalo < beef-cattle = trâu; con trâu; trâu nước; nuôi trâu | buffalo; water buffalo; murrah
goat < livestock = dê; con dê; dê thịt; nuôi dê; dê con | goat; goat farming; kid goat; doe goat
sheep < livestock = cừu; con cừu; nuôi cừu; cừu phan rang | sheep; lamb; ewe
calf < beef-cattle = bê con; nghé; con nghé; bê sữa; nuôi bê | calf; calves; calf rearing; heifer
antibiotic-residue < antibiotic = dư lượng kháng sinh; tồn dư kháng sinh; nhiễm kháng sinh; tồn dư thuốc thú y | antibiotic residue;
  veterinary drug residue; antimicrobial residue
drug-resistance < antimicrobial-resistance, antibiotic = kháng thuốc; vi khuẩn kháng thuốc; đa kháng thuốc; gen kháng thuốc;
  đề kháng kháng sinh | drug resistance; multidrug resistance; esbl; antimicrobial resistance gene
bacteriophage < antibiotic-alternative = thực khuẩn thể; thể thực khuẩn; liệu pháp phage; thực khuẩn | bacteriophage; phage;
  phage therapy; endolysin
heat-detection < artificial-insemination = động dục; lên giống; phát hiện động dục; chậm lên giống; không lên giống; chậm động dục;
  nái chậm lên giống | oestrus; estrus; heat detection; oestrus detection; anoestrus; repeat breeding
semen < artificial-insemination = tinh dịch; tinh heo; tinh lợn; tinh bò; tinh trùng; tinh đông lạnh; bảo quản tinh; pha loãng tinh;
  môi trường pha loãng tinh; lợn đực giống; heo nọc | semen; sperm; semen extender; boar semen; cryopreserved semen; sperm motility;
  boar; casa sperm analysis
poultry-litter < manure = trấu lót chuồng gà; chất độn chuồng; phân gà tươi; phân gà lẫn trấu | poultry litter; chicken manure;
  chicken litter; poultry droppings
deep-litter < livestock = đệm lót sinh học; đệm lót; đệm lót lên men; đệm lót trấu; lót chuồng | bio-bedding; deep litter;
  fermentation bed; bedding material; deep-litter floor
farm-disinfection < biosecurity = sát trùng chuồng; khử trùng chuồng trại; sát trùng trại; phun sát trùng; hố sát trùng;
  tiêu độc khử trùng; thuốc sát trùng chuồng; sát trùng xe | disinfection of barns; farm disinfection; farm disinfectant; foot bath;
  vehicle disinfection; barn cleaning
mulberry < mulberry-fruit = dâu tằm; ruộng dâu; dâu tằm lai | mulberry; mulberry cultivation; mulberry shoot
silk-cocoon < silkworm = kén tằm; kén trắng; kén vàng; sấy kén | cocoon; silk cocoon; cocoon drying
edible-bird-nest < swiftlet = yến sào; tổ yến; yến thô | edible bird nest; bird's nest; edible nest swiftlet; nest cleaning
animal-identification < livestock = tai số; thẻ tai; nhận dạng vật nuôi; chip tai; gắn chip vật nuôi; bấm tai; vòng cổ bò;
  vòng đeo cổ gia súc | ear tag; animal identification; rfid ear tag; livestock monitoring; cow collar; livestock wearable
insect-feed < animal-feed = côn trùng làm thức ăn; đạm côn trùng; protein côn trùng; bột côn trùng; nuôi côn trùng | insect protein;
  insect meal; insect farming; insect rearing
bee-disease < bee = bệnh ong; thối ấu trùng; ấu trùng túi; thối ấu trùng châu âu; thối ấu trùng châu mỹ; ong ỉa chảy | foulbrood;
  american foulbrood; sacbrood; nosema; bee disease
varroa < bee-disease = ve ký sinh ong; chí lớn ong; chí nhỏ ong; ve ong; tropilaelaps | varroa; varroa destructor; bee mite;
  tropilaelaps mite
silkworm-disease < silkworm = tằm gai; bệnh tằm gai; tằm bủng; tằm vôi; tằm bệnh; bệnh tằm; tằm ngộ độc; nhặng ký sinh tằm;
  ruồi kí sinh tằm | pebrine; grasserie; flacherie; muscardine; bmnpv; uzi fly
animal-vaccine-production < vaccine = sản xuất vắc xin; sản xuất vắc xin thú y; giống gốc vắc xin; chủng vắc xin; nuôi virus trên trứng;
  tế bào vero sản xuất vắc xin | vaccine production; vaccine strain; vaccine seed; embryonated egg
inactivated-vaccine < veterinary-vaccine = vắc xin bất hoạt; vắc xin vô hoạt; vắc xin chết | inactivated vaccine; killed vaccine
live-attenuated-vaccine < veterinary-vaccine = vắc xin nhược độc; vắc xin sống; nhược độc đông khô; vắc xin giảm độc lực
  | live attenuated vaccine; attenuated strain; live vaccine
recombinant-vaccine < vaccine = vắc xin tái tổ hợp; vắc xin tiểu đơn vị; vắc xin véc tơ; vắc xin thế hệ mới; vắc xin dna; hạt giả virus
  | recombinant vaccine; subunit vaccine; vectored vaccine; dna vaccine; virus-like particle
autogenous-vaccine < veterinary-vaccine = vắc xin tự chế; vắc xin chuồng; autovaccine; vắc xin tự sinh | autogenous vaccine;
  herd-specific vaccine
vaccine-adjuvant < vaccine = chất bổ trợ vắc xin; tá chất vắc xin; nhũ dầu vắc xin; chất bổ trợ miễn dịch | oil emulsion vaccine;
  montanide; immunological adjuvant; vaccine adjuvant
asf-vaccine < veterinary-vaccine, african-swine-fever = vắc xin dịch tả lợn châu phi; vắc xin asf; vắc xin tả heo châu phi
  | african swine fever vaccine; asf vaccine; asfv-g-delta
fmd-prrs-vaccine < veterinary-vaccine = vắc xin lở mồm long móng; vắc xin tai xanh; vắc xin cúm gia cầm; vắc xin newcastle;
  vắc xin gumboro; vắc xin dịch tả vịt | foot and mouth disease vaccine; avian influenza vaccine; prrs vaccine; newcastle vaccine
vaccination-animal < veterinary-vaccine = tiêm chủng vật nuôi; nhỏ mắt nhỏ mũi; lịch tiêm phòng; súng tiêm; xi lanh liên tục;
  máy chủng ngừa; tiêm không kim; tiêm phòng vật nuôi; chủng ngừa gia cầm; tiêm vắc xin gia súc | vaccination of animals;
  animal immunisation; automatic vaccinator; needle-free injection; in-ovo vaccination; spray vaccination; veterinary syringe
antibody-titre = hiệu giá kháng thể; kháng thể mẹ truyền; đáp ứng miễn dịch; bảo hộ miễn dịch | antibody titre; maternal antibody;
  immune response; immunity of flock; haemagglutination inhibition
igy-antibody < antibiotic-alternative = kháng thể lòng đỏ; kháng thể lòng đỏ trứng; kháng thể igy; kháng huyết thanh | egg yolk antibody;
  igy; yolk immunoglobulin; hyperimmune serum; antiserum
antimicrobial-peptide < antibiotic-alternative = peptide kháng khuẩn; peptit kháng khuẩn; lysozyme; lactoferrin | antimicrobial peptide;
  defensin
herbal-veterinary < antibiotic-alternative = thảo dược thú y; thuốc nam thú y; cao tỏi cho gà; thảo dược cho tôm; thảo dược trị bệnh cá;
  đông dược thú y | herbal veterinary medicine; herbal feed additive; medicinal plant for livestock; garlic extract for animals
penicillin-group < antibiotic = amoxicillin; ampicillin; penicillin; ceftiofur; cephalosporin; cefquinome | beta-lactam;
  amoxicillin powder; penicillin g
fluoroquinolone < antibiotic = norfloxacin; ciprofloxacin; marbofloxacin; quinolon | fluoroquinolone; quinolone; enrofloxacin residue
tetracycline < antibiotic = tetracyclin; oxytetracyclin; doxycyclin; doxycycline; oxytetracycline | tetracycline; chlortetracycline
florfenicol < antibiotic = florfenicol; thiamphenicol | amphenicol
macrolide < antibiotic = tylosin; tilmicosin; erythromycin; tulathromycin | macrolide; tylvalosin
colistin < antibiotic = colistin; polymyxin | mcr-1; colistin resistance
sulfonamide < antibiotic = sulfamid; sulfadimethoxin; trimethoprim; sulfa; sulfamethoxazole | sulfonamide; sulphonamide; sulfadiazine
banned-substance < feed-additive, food-safety = chất cấm trong chăn nuôi; chất cấm chăn nuôi; sử dụng chất cấm; hormone tăng trưởng cấm
  | banned substance; prohibited feed additive; auramine
banned-aquatic-drug < banned-drug-residue = trifluralin; xanh methylen cá; leuco malachite; hóa chất cấm thủy sản;
  chloramphenicol trong tôm | malachite green residue; nitrofuran metabolite; semicarbazide
withdrawal-time < antibiotic-residue = thời gian ngưng thuốc; ngưng thuốc trước xuất bán; thời gian cách ly thuốc thú y
  | withdrawal period; withdrawal time; drug depletion
anthelmintic < veterinary = thuốc tẩy giun; ivermectin; albendazole; fenbendazole; levamisole; praziquantel; thuốc trị ký sinh trùng;
  toltrazuril; amprolium | anthelmintic; dewormer; antiparasitic; toltrazuril drug
animal-hormone < veterinary = oxytocin; progesterone; pgf2α; pmsg; kích dục tố ngựa chửa; hormone sinh sản vật nuôi
  | reproductive hormone; oxytocin injection; prostaglandin f2α; equine chorionic gonadotropin; progesterone implant; cidr device
animal-painkiller < veterinary = thuốc kháng viêm thú y; hạ sốt giảm đau thú y; flunixin; flunixin meglumine; tolfenamic
  | veterinary anti-inflammatory; anaesthesia in animals
electrolyte-vet < veterinary = điện giải gluco; vitamin c chống nóng; giải nhiệt cho gà; trợ sức trợ lực; điện giải cho vật nuôi;
  bù điện giải gà | oral rehydration for animals; electrolyte supplement; anti-stress supplement
vet-drug-manufacture < veterinary = sản xuất thuốc thú y; hỗn dịch tiêm; thuốc bột hòa tan thú y; bào chế thuốc thú y; thuốc trộn cám;
  gmp-who thú y | veterinary pharmaceutical; medicated feed; water-soluble powder; injectable suspension; veterinary formulation
glutaraldehyde < farm-disinfection = glutaraldehyd; glutaraldehyde; glutaraldehit; sát trùng glutar | glutaral
quaternary-ammonium < farm-disinfection = bkc; benzalkonium clorid; benzalkonium; amoni bậc bốn | benzalkonium chloride;
  quaternary ammonium compound; quat disinfectant; didecyldimethylammonium
iodine-disinfectant < farm-disinfection = iod sát trùng; iốt sát trùng; cồn iốt | povidone-iodine; iodophor; iodine disinfectant;
  pvp-iodine
formaldehyde-disinfection < farm-disinfection = phoóc-môn; formalin; xông formol; xông trứng; xông thuốc tím formol
  | formaldehyde fumigation; egg fumigation
peroxide-disinfectant < farm-disinfection = virkon; kali monopersulfat; peroxy sát trùng | potassium peroxymonosulfate;
  peroxygen disinfectant; monopersulfate
lime-disinfection < farm-disinfection = rắc vôi; vôi sống sát trùng; quét vôi chuồng; nước vôi tiêu độc; rắc vôi bột chuồng
  | quicklime disinfection; whitewashing of barns
rendering < slaughter = luyện mỡ động vật; chế biến xác động vật; bột xương thịt | animal rendering; rendering of carcasses
pest-vector-farm < biosecurity = ruồi chuồng trại; ruồi nhặng; diệt ruồi; chuột trại; muỗi chuồng; diệt chuột trại; bẫy ruồi;
  côn trùng trung gian truyền bệnh | fly control; farm rodent; disease vector; house fly; stable fly; fly trap
all-in-all-out < biosecurity = cùng vào cùng ra; cách ly nhập đàn; cách ly vật nuôi; kiểm dịch động vật; kiểm dịch con giống; nhập đàn;
  tái đàn | all-in all-out; animal quarantine; herd quarantine; restocking of pigs; herd repopulation
antibiotic-test-strip < antibiotic-residue, rapid-test = que thử kháng sinh; thử tồn dư nhanh; test nhanh kháng sinh; que thử dư lượng;
  kit thử chất cấm | antibiotic residue test kit; residue screening strip; rapid residue detection
tiamulin < antibiotic = tiamulin; valnemulin | pleuromutilin
lincomycin < antibiotic = lincomycin; spectinomycin | lincosamide; clindamycin
aminoglycoside < antibiotic = gentamicin; neomycin; kanamycin; streptomycin; apramycin | aminoglycoside
carcass-disposal < animal-disease = xác vật nuôi; xác heo chết; tiêu hủy heo; tiêu hủy gia cầm; chôn heo chết; xác gà chết; lò đốt xác;
  hố chôn heo; xác động vật chết | carcass disposal; dead animal disposal; carcass burial; carcass incineration;
  animal mortality composting
chlorine-disinfectant < chlorination = chlorine; clo viên; chlorine 70; chlorin | chlorine disinfectant; chlorine tablet
`
