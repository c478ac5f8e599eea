/** Diseases and parasites of farm animals, fish and shrimp; vaccines, veterinary drugs, disinfection, diagnosis. */
export const animalHealth = `
african-swine-fever < animal-disease, pig = dịch tả lợn châu phi; dịch tả heo châu phi; tả lợn châu phi; tả heo châu phi; asf
  | african swine fever; asfv; african swine fever virus
classical-swine-fever < animal-disease, pig = dịch tả lợn; dịch tả heo; dịch tả lợn cổ điển; tả heo | classical swine fever; hog cholera
prrs < animal-disease, pig = tai xanh; heo tai xanh; lợn tai xanh; rối loạn hô hấp và sinh sản; bệnh tai xanh | prrs;
  porcine reproductive and respiratory syndrome; blue ear disease; prrsv
foot-and-mouth < animal-disease = lở mồm long móng; lmlm; lở miệng long móng | foot and mouth disease; fmdv; aphthovirus
porcine-epidemic-diarrhoea < animal-diarrhoea, piglet = tiêu chảy cấp heo con; dịch tiêu chảy heo; tiêu chảy cấp ở lợn; ped ở heo
  | porcine epidemic diarrhea; porcine epidemic diarrhoea; pedv
porcine-circovirus < animal-disease, pig = còi cọc heo con; hội chứng còi cọc; circo heo; bệnh circovirus | porcine circovirus; pcv2;
  postweaning multisystemic wasting
pseudorabies < animal-disease, pig = giả dại; bệnh giả dại | pseudorabies; aujeszky; aujeszky's disease
porcine-parvovirus < animal-disease, sow = sảy thai truyền nhiễm; thai gỗ; khô thai; bệnh parvo heo | porcine parvovirus;
  mummified foetus; smedi
swine-erysipelas < animal-disease, pig = đóng dấu lợn; đóng dấu son; bệnh đóng dấu; dấu son heo | swine erysipelas; erysipelothrix
pasteurellosis < animal-disease = tụ huyết trùng; toi gà; tụ huyết trùng trâu bò; tụ huyết trùng lợn; tụ huyết trùng gia cầm
  | pasteurellosis; haemorrhagic septicaemia; fowl cholera; pasteurella multocida
swine-enzootic-pneumonia < animal-disease, pig = suyễn heo; suyễn lợn; heo ho; bệnh suyễn; heo ho thở; heo thở bụng | enzootic pneumonia;
  mycoplasma hyopneumoniae; swine respiratory disease; porcine respiratory disease complex
pleuropneumonia-swine < animal-disease, pig = viêm phổi màng phổi; viêm phổi dính sườn; viêm phổi heo | pleuropneumonia;
  actinobacillus pleuropneumoniae
glasser < animal-disease, pig = bệnh glasser; viêm đa xoang; viêm thanh dịch | glasser's disease; haemophilus parasuis; glaesserella;
  polyserositis
streptococcus-suis < animal-disease, pig = liên cầu khuẩn lợn; liên cầu heo; viêm màng não heo; liên cầu khuẩn heo
  | swine streptococcosis; s. suis
oedema-disease < animal-disease, piglet = phù đầu; phù thũng heo; sưng mắt heo con; bệnh phù đầu | oedema disease; edema disease;
  shiga toxin e. coli
swine-dysentery < animal-diarrhoea, pig = hồng lỵ; lỵ heo; tiêu chảy ra máu heo; bệnh hồng lỵ | swine dysentery; brachyspira
salmonellosis-pig < animal-disease, salmonella = phó thương hàn heo; phó thương hàn lợn | swine salmonellosis; salmonella choleraesuis
piglet-white-scour < animal-diarrhoea, piglet = phân trắng heo con; lợn con phân trắng; heo con ỉa phân trắng; phân trắng lợn con;
  tiêu chảy sau cai sữa | piglet white scour; colibacillosis in piglets; post-weaning diarrhoea; post-weaning diarrhea
metritis < animal-disease, sow = viêm tử cung; viêm tử cung heo nái; viêm đường sinh dục nái; viêm tử cung bò | metritis; mma syndrome;
  mastitis metritis agalactia; endometritis in sows
agalactia < sow = mất sữa; heo nái mất sữa; nái mất sữa; nái ít sữa | agalactia; low milk yield of sow; hypogalactia
abortion-livestock < animal-disease = sảy thai; sẩy thai; xảy thai; heo nái sảy thai; sảy thai gia súc; bò sảy thai; thai chết lưu heo
  | abortion in livestock; reproductive failure; foetal death; stillbirth in livestock; stillborn piglet
piglet-anaemia < piglet = thiếu máu heo con; tiêm sắt; sắt dextran; heo con thiếu sắt | piglet anaemia; iron dextran;
  iron deficiency of piglets
lameness < animal-disease = què chân; vật nuôi què; viêm khớp vật nuôi; thối móng; bại liệt sau sinh; bò đau móng; heo viêm móng;
  heo yếu chân; bò viêm móng | lameness; foot rot; hoof disease; hoof trimming; arthritis in animals; downer cow
tail-biting < pig = cắn đuôi; cắn tai; heo cắn nhau | tail biting; ear biting; tail docking
trichinella < animal-parasite, pig = giun xoắn; bệnh giun xoắn | trichinella; trichinellosis
mange < ectoparasite = ghẻ heo; ghẻ lợn; ghẻ da vật nuôi; heo bị ghẻ; ghẻ tai thỏ | mange; sarcoptic mange; psoroptes
animal-parasite < animal-disease = nội ký sinh; ký sinh trùng thú y; ký sinh trùng gia súc; bệnh ký sinh trùng vật nuôi
  | animal parasite; endoparasite; veterinary parasitology
ectoparasite < animal-parasite = ngoại ký sinh; ngoại ký sinh trùng; rận gà; bọ chét; rận heo | ectoparasite; poultry lice; flea
cattle-tick < ectoparasite = ve bò; ve chó; con ve; bò bị ve; ve mòng; ve cứng | cattle tick; tick infestation; rhipicephalus; ixodid
myiasis < ectoparasite = giòi da; dòi ăn vết thương; vết thương có giòi; ruồi ký sinh | myiasis; screwworm; maggot wound
red-mite < ectoparasite, poultry = mạt gà; mò mạt; gà bị mạt; mạt đỏ gà | poultry red mite; poultry mite; dermanyssus; fowl mite
avian-influenza < animal-disease, poultry = cúm gia cầm; cúm gà; cúm a/h5n1; cúm độc lực cao; cúm vịt | avian influenza; bird flu; hpai;
  h9n2; avian flu
swine-influenza < animal-disease, pig = cúm heo; cúm lợn | swine influenza; swine flu
newcastle < animal-disease, poultry = gà rù; dịch tả gà; bệnh newcastle; niu-cát-xơn; gà toi; tân thành gà | newcastle disease; ndv;
  paramyxovirus; la sota
gumboro < animal-disease, poultry = gumboro; bệnh gumboro; viêm túi huyệt; gumboro gà | infectious bursal disease; ibdv
infectious-bronchitis < animal-disease, poultry = viêm phế quản truyền nhiễm; ib gà; bệnh ib | infectious bronchitis; ibv;
  avian coronavirus
marek < animal-disease, poultry = bệnh marek; marek gà; teo chân gà | marek's disease; marek
fowlpox < animal-disease, poultry = trái gà; gà lên đậu; bệnh đậu gà; đậu gà mụn | fowlpox; fowl pox; avian pox
chronic-respiratory-poultry < animal-disease, poultry = hen gà; gà khò khè; gà bị hen; crd; hô hấp mãn tính gà; gà hen khẹc; hen ghép;
  gà sổ mũi | chronic respiratory disease of poultry; mycoplasma gallisepticum; avian mycoplasmosis
infectious-coryza < animal-disease, poultry = sổ mũi truyền nhiễm; coryza; gà sưng phù đầu; sưng phù đầu gà; sưng mặt gà
  | infectious coryza; avibacterium paragallinarum; swollen head syndrome
ornithobacterium < animal-disease, poultry = gà ort; bệnh ort; gà ngáp đớp khí; kén phế quản gà | ornithobacterium;
  ornithobacterium rhinotracheale
pullorum < animal-disease, salmonella = bạch lỵ; thương hàn gà; gà phân trắng; bạch lỵ gà; gà con ỉa phân trắng | pullorum disease;
  fowl typhoid; salmonella gallinarum
colibacillosis < animal-disease, poultry = bệnh coli; viêm túi khí; coli bại huyết; bệnh do e. coli gia cầm; viêm rốn gà con;
  gà nhiễm coli | colibacillosis; avian pathogenic e. coli; airsacculitis; omphalitis
coccidiosis < animal-parasite, animal-diarrhoea = cầu trùng; gà ỉa máu; gà đi ngoài ra máu; cầu trùng gà; phân máu gà; phân sáp gà
  | coccidiosis; eimeria; coccidia; anticoccidial; oocyst
blackhead-poultry < animal-parasite, poultry = gà đầu đen; bệnh đầu đen; kén ruột; đầu đen gà | histomoniasis; blackhead disease;
  histomonas meleagridis
necrotic-enteritis < animal-diarrhoea, poultry = viêm ruột hoại tử; hoại tử ruột gà; viêm ruột gà | necrotic enteritis;
  clostridium perfringens
leucocytozoon < animal-parasite, poultry = ký sinh trùng đường máu; gà mồng tái; gà nhợt nhạt ỉa phân xanh; dĩn hút máu gà
  | leucocytozoonosis; leucocytozoon; haemosporidian
egg-drop < laying-hen = giảm đẻ; tụt đẻ; gà giảm đẻ; hội chứng giảm đẻ; rớt đẻ; vịt giảm đẻ | egg drop syndrome; egg production drop;
  duck adenovirus
aspergillosis < animal-disease, poultry = nấm phổi; nấm phổi gà; nấm phổi vịt | aspergillosis; aspergillus fumigatus; brooder pneumonia
feather-pecking < poultry = cắn mổ; mổ cắn nhau; gà mổ lông; mổ lông; gà cắn mổ | feather pecking; cannibalism in poultry; beak trimming
avian-ascites < animal-disease, broiler = báng nước; báng bụng; tích nước xoang bụng; gà chết đột tử | ascites syndrome;
  sudden death of broilers; pulmonary hypertension syndrome
avian-gout < animal-disease, poultry = gút gà; gout gia cầm; gút ngỗng; gút vịt | visceral gout; avian gout; goose astrovirus
bumblefoot < poultry = gà lòi xỉ; bàn chân gà loét; gà thối bàn chân | bumblefoot; footpad dermatitis; pododermatitis
duck-plague < animal-disease, duck = dịch tả vịt; bệnh dịch tả vịt; vịt sưng đầu chảy nước mắt | duck plague; duck viral enteritis;
  duck enteritis virus
duck-hepatitis < animal-disease, duck = viêm gan vịt; viêm gan siêu vi vịt; viêm gan vịt con | duck viral hepatitis;
  duck hepatitis virus; dhav
derzsy < animal-disease, duck = bệnh derzsy; vịt ngắn mỏ; ngắn mỏ vịt; parvo ngan ngỗng; còi cọc ngắn mỏ | derzsy's disease;
  goose parvovirus; short beak dwarfism; waterfowl parvovirus
riemerella < animal-disease, duck = bại huyết vịt; nhiễm trùng huyết vịt; vịt quẹo đầu; vịt bại huyết | riemerella anatipestifer;
  duck septicaemia; infectious serositis
tembusu < animal-disease, duck = bệnh tembusu; vịt lật ngửa; vịt giảm đẻ do tembusu | duck tembusu virus; duck flavivirus
lumpy-skin < animal-disease, beef-cattle = viêm da nổi cục; bò nổi cục; nổi cục trâu bò; lsd trâu bò | lumpy skin disease; lsdv;
  capripoxvirus
anthrax < animal-disease = nhiệt thán; bệnh than gia súc; bệnh nhiệt thán | animal anthrax; bacillus anthracis
brucellosis < animal-disease = brucella; bệnh brucella; sảy thai truyền nhiễm do brucella | brucellosis; brucella abortus
bovine-tuberculosis < animal-disease, beef-cattle = lao bò; bệnh lao bò | bovine tuberculosis; mycobacterium bovis
bovine-viral < animal-disease, beef-cattle = tiêu chảy do virus ở bò; bvd bò | bovine viral diarrhoea; bvdv; bovine viral diarrhea
blood-protozoa-cattle < animal-parasite, beef-cattle = ký sinh trùng máu; ký sinh trùng máu trâu bò; lê dạng trùng; biên trùng;
  bò đái ra máu; thê lê trùng | babesiosis; babesia; anaplasmosis; theileria
rumen-bloat < animal-disease, beef-cattle = chướng hơi dạ cỏ; bò chướng hơi; đầy hơi dạ cỏ; bội thực dạ cỏ; bò chướng bụng | rumen bloat;
  ruminal tympany; frothy bloat
rumen-acidosis < animal-disease, dairy-cow = nhiễm axit dạ cỏ; toan dạ cỏ; axit hóa dạ cỏ; nhiễm toan dạ cỏ | rumen acidosis;
  subacute ruminal acidosis
pet-disease < animal-disease = ca rê; care chó; parvo chó; giảm bạch cầu mèo; bệnh chó mèo; thú cưng; bệnh thú cưng | canine distemper;
  canine parvovirus; feline panleukopenia; companion animal; pet health
rabbit-disease < animal-disease = xuất huyết thỏ; bại huyết thỏ; ghẻ thỏ; bệnh thỏ; cầu trùng thỏ | rabbit haemorrhagic disease; rhdv;
  rabbit coccidiosis
animal-fever < animal-disease = sốt cao bỏ ăn; heo sốt; bò sốt; heo bỏ ăn; vật nuôi sốt; hạ sốt vật nuôi | fever in livestock;
  anorexia in animals
poor-appetite < livestock = bỏ ăn; biếng ăn ở vật nuôi; tôm bỏ ăn; cá bỏ ăn; gà bỏ ăn; vật nuôi kém ăn | feed refusal;
  reduced feed intake; loss of appetite in animals; off feed
stunting-livestock < livestock = chậm lớn; heo còi; gà còi; heo chậm lớn; cá chậm lớn; lông xù; vật nuôi còi cọc; gà còi cọc
  | growth retardation; runting; stunting syndrome; slow growth of animals
animal-mortality < livestock = chết hàng loạt; chết rải rác; gà chết; heo chết; vịt chết; tỷ lệ nuôi sống; hao đàn; tỷ lệ chết vật nuôi
  | mass mortality; animal mortality; survival of farmed animals
respiratory-animal < animal-disease = bệnh hô hấp vật nuôi; hô hấp gia cầm; bệnh đường hô hấp heo; gà ho; thở khó vật nuôi; vẩy mỏ
  | respiratory disease in animals; animal cough; bovine respiratory disease
wssv-related-red-body < shrimp, aquatic-disease = tôm đỏ thân; bệnh đỏ thân; tôm bị đỏ thân | red body disease;
  red discolouration of shrimp
yellow-head < shrimp, aquatic-disease = bệnh đầu vàng; tôm đầu vàng | yellow head virus; yellow head disease; gill-associated virus
muscle-necrosis-shrimp < shrimp, aquatic-disease = hoại tử cơ; đục cơ; tôm đục cơ; cong thân đục cơ; trắng đuôi tôm; imnv
  | infectious myonecrosis; muscle necrosis of shrimp; white tail disease; cramped muscle
decapod-iridescent < shrimp, aquatic-disease = div1; bệnh div1; đầu trắng tôm; tôm trắng chủy | decapod iridescent virus;
  shrimp haemocyte iridescent virus
translucent-postlarvae < shrimp, nauplius = mờ đục hậu ấu trùng; tôm trong suốt; mờ đục ấu trùng; tpd | translucent post-larvae disease;
  glass post-larvae; highly lethal vibrio disease
white-feces < shrimp, ehp = phân trắng; bệnh phân trắng; tôm phân trắng; hội chứng phân trắng | white feces; white feces syndrome;
  white faeces disease
empty-gut-shrimp < shrimp, aquatic-disease = ruột trống; trống ruột; đường ruột trống; ruột đứt đoạn; ruột đứt khúc; ruột lỏng;
  ruột zíc zắc; viêm ruột tôm; đường ruột tôm | empty gut; shrimp gut health; haemocytic enteritis
pale-hepatopancreas < shrimp, aquatic-disease = gan tụy; gan tôm nhợt; gan nhạt; trắng gan tôm; mềm gan tôm; tôm sưng gan; tôm vàng gan;
  teo gan tôm; tôm teo gan | hepatopancreas; pale hepatopancreas; atrophied hepatopancreas; swollen hepatopancreas
soft-shell-shrimp < shrimp, aquatic-disease = mềm vỏ; tôm mềm vỏ; ốp vỏ; lột rớt; tôm rớt cục thịt; tôm không cứng vỏ; dính vỏ lột;
  lột xác; tôm lột; tôm vỏ lỏng | soft shell syndrome; loose shell; moulting; molting; incomplete moulting
black-gill < shrimp, aquatic-disease = tôm đen mang; mang bẩn; bệnh mang tôm cá; tôm vàng mang; cá vàng mang; tôm bị đen mang
  | black gill; gill fouling; gill disease
shell-fouling-shrimp < shrimp, aquatic-disease = đóng rong; tôm đóng rong; trùng loa kèn; tôm bẩn mình; tôm đóng nhớt | zoothamnium;
  epistylis; vorticella; epibiont; leucothrix
antenna-necrosis < shrimp, aquatic-disease = cụt râu; mòn râu; phồng đuôi; phồng mang; cụt râu mòn đuôi; đốm đen vỏ tôm sống
  | shell disease; antenna necrosis; chitinolytic bacteria; tail rot of shrimp
luminous-vibriosis < shrimp, vibrio = bệnh phát sáng; tôm phát sáng; vi khuẩn phát sáng; nước ao phát sáng; tôm bị phát sáng
  | luminous vibriosis; vibrio harveyi; luminescent vibrio
vibrio-parahaemolyticus < vibrio = vi khuẩn v. parahaemolyticus; khuẩn parahaemolyticus; khuẩn vàng khuẩn xanh; khuẩn xanh ao tôm
  | vibrio parahaemolyticus; pirab toxin
gregarine < shrimp, aquatic-disease = trùng hai tế bào; gregarine; ký sinh trùng ruột tôm; vermiform | gregarine parasite; nematopsis;
  aggregated transformed microvilli
milky-disease-lobster < lobster, aquatic-disease = bệnh sữa; tôm hùm bệnh sữa; sữa trên tôm hùm; tôm hùm chết; tôm hùm đỏ thân
  | milky haemolymph; milky disease; rickettsia-like bacteria
crab-disease < crab, aquatic-disease = cua chết; bệnh cua; cua yếu; cua đen mang; ghẹ chết | crab disease; crab mortality; hematodinium;
  reovirus of mud crab
bivalve-mortality < mollusc, aquatic-disease = nghêu chết hàng loạt; ngao chết; hàu chết; perkinsus; bệnh nhuyễn thể | clam mortality;
  oyster herpesvirus; perkinsosis
bacillary-necrosis < catfish, aquatic-disease = gan thận mủ; mủ gan; bệnh gan thận mủ; cá tra mủ gan; đốm trắng nội tạng
  | bacillary necrosis of pangasius; edwardsiella ictaluri; enteric septicaemia of catfish; edwardsiella
fish-haemorrhage < aquatic-disease = xuất huyết cá; cá xuất huyết; đốm đỏ cá; bệnh đốm đỏ; cá tra xuất huyết
  | motile aeromonad septicaemia; aeromonas hydrophila; aeromonas; haemorrhagic disease of fish
columnaris < aquatic-disease = trắng đuôi; thối mang; thối đuôi; trắng gan trắng mang; thối vây; mòn vây; cá trắng mang
  | columnaris disease; flavobacterium columnare; gill rot; tail rot; fin rot; pale gill disease
fish-streptococcosis < aquatic-disease, tilapia = cá lồi mắt; nổ mắt; cá quay cuồng; liên cầu khuẩn cá; cá rô phi lồi mắt; mù mắt cá;
  mắt cá lồi | streptococcosis; streptococcus agalactiae; streptococcus iniae; pop-eye; exophthalmia
tilapia-lake-virus < aquatic-disease, tilapia = virus tilv; bệnh tilv; cá rô phi chết tháng đầu | tilapia lake virus; tilv
koi-herpesvirus < aquatic-disease, carp = bệnh khv; cá chép chết hàng loạt; cá chép hoại tử mang | koi herpesvirus; cyprinid herpesvirus
viral-nervous-necrosis < aquatic-disease, marine-fish = hoại tử thần kinh; bệnh vnn; cá mú quay đảo; cá chẽm bơi xoắn
  | viral nervous necrosis; nervous necrosis virus; betanodavirus
fish-fungus < aquatic-disease = nấm thủy mi; nấm trên cá; trứng cá bị nấm; nấm thủy my; nấm mang cá | saprolegnia; water mould; achlya;
  fungal infection of fish eggs
fish-flukes < fish-ectoparasite = sán lá đơn chủ; sán lá mang; sán lá 16 móc; sán lá 18 móc | monogenean; dactylogyrus; gyrodactylus
fish-lice < fish-ectoparasite = rận cá; giáp xác ký sinh; rệp biển cá | argulus; fish louse; sea lice; caligus
clostridium = khuẩn clostridium; vi khuẩn clostridium; vi khuẩn yếm khí sinh độc tố | clostridium
mycoplasma = khuẩn mycoplasma | mycoplasma; mycoplasmosis
fish-vaccine < veterinary-vaccine, aquatic-disease = vắc xin cá; vắc xin cá tra; vắc xin thủy sản; tiêm vắc xin cho cá; vắc xin ngâm
  | fish vaccine; aquatic vaccine; immersion vaccine; pangasius vaccine; oral vaccine for fish
epidemic-surveillance-animal < animal-disease = dịch tễ thú y; bản đồ dịch bệnh vật nuôi; báo cáo dịch bệnh vật nuôi;
  cảnh báo dịch bệnh vật nuôi; ổ dịch gia súc; ổ dịch tả heo | veterinary epidemiology; disease risk mapping; animal disease outbreak
animal-diagnosis < veterinary = chẩn đoán thú y; chẩn đoán bệnh vật nuôi; mổ khám; bệnh tích; xét nghiệm bệnh heo; xét nghiệm thú y;
  phòng xét nghiệm thú y | veterinary diagnosis; necropsy; gross lesion; animal disease diagnosis; veterinary laboratory
aquatic-diagnosis < aquatic-disease = xét nghiệm tôm; xét nghiệm bệnh tôm; pcr tôm; chẩn đoán bệnh thủy sản; soi gan tôm; cấy khuẩn tôm;
  kiểm tra tôm giống | fish disease diagnosis; shrimp pathogen detection; shrimp pcr test; wet mount
lamp-assay = kỹ thuật lamp; khuếch đại đẳng nhiệt; xét nghiệm lamp | loop-mediated isothermal amplification; rpa assay;
  recombinase polymerase amplification
pathogen-isolation = phân lập; phân lập vi khuẩn; nuôi cấy phân lập; phân lập virus; giải trình tự 16s; tuyển chọn chủng
  | isolation of bacteria; 16s rrna; virus isolation; culture isolate; strain screening
cough-monitoring < respiratory-animal = nhận dạng tiếng ho; tiếng ho heo; âm thanh chuồng nuôi; phát hiện bệnh qua âm thanh
  | cough sound recognition; pig cough monitoring; vocalisation analysis; barn sound analysis
thermal-camera-animal < animal-diagnosis = đo thân nhiệt vật nuôi; camera nhiệt vật nuôi; đo nhiệt độ heo; chip đo thân nhiệt
  | body temperature of animals; infrared thermography of animals; animal temperature sensor; rumen bolus
veterinary-imaging < animal-diagnosis = siêu âm thú y; máy siêu âm thai heo; siêu âm thai bò; chụp x quang thú y; nội soi thú y
  | veterinary ultrasound; pregnancy ultrasound of animals; veterinary radiography
animal-toxicosis < animal-disease = ngộ độc sắn vật nuôi; ngộ độc cám; ngộ độc thức ăn vật nuôi; ngộ độc lá mì; trâu bò ngộ độc
  | feed poisoning; cyanide poisoning; nitrate poisoning; toxicosis in animals
gut-microbiome = hệ vi sinh đường ruột; vi sinh đường ruột; đường ruột vật nuôi; loạn khuẩn | gut microbiome; microbiota;
  intestinal microbiota; dysbiosis
immunosuppression < animal-disease, poultry = suy giảm miễn dịch gà; thiếu máu truyền nhiễm gà; gà suy giảm miễn dịch
  | chicken infectious anaemia; immunosuppressive disease of poultry
stress-animal < livestock = stress vận chuyển; stress cai sữa; stress vật nuôi; sốc vận chuyển; phúc lợi động vật; đối xử nhân đạo
  | transport stress; weaning stress; animal welfare; animal stress
real-time-pcr < molecular-diagnosis = real-time pcr; phản ứng chuỗi polymerase; multiplex pcr; mồi pcr; pcr cầm tay | primer and probe;
  portable pcr; multiplex pcr assay
fluke-livestock < animal-parasite, beef-cattle = sán lá gan bò; sán lá dạ cỏ; sán lá gan trâu bò; bò nhiễm sán | fascioliasis;
  rumen fluke; paramphistomum; trematode
roundworm-animal < animal-parasite = giun tròn; xổ giun; xổ lãi; giun xoăn dạ múi khế; giun sán gà; giun đũa lợn; giun đũa gà
  | ascaris suum; gastrointestinal nematode; haemonchus; ascaridia
tapeworm-animal < animal-parasite = sán dây gà; sán dây chó; sán dây bò | raillietina; cestode; moniezia
cysticercosis < animal-parasite, pig = lợn gạo; heo gạo; sán dây lợn; ấu trùng sán dây | cysticercosis; taenia solium; pork tapeworm
transmissible-gastroenteritis < animal-diarrhoea, piglet = viêm dạ dày ruột truyền nhiễm; tge heo | transmissible gastroenteritis; tgev
infectious-laryngotracheitis < animal-disease, poultry = viêm thanh khí quản truyền nhiễm; ilt gà; gà ho ra máu; bệnh ilt
  | infectious laryngotracheitis; iltv
avian-leukosis < animal-disease, poultry = u lympho gà; bệnh leuco gà; gà nổi u | avian leukosis; lymphoid leukosis
crop-candidiasis < animal-disease, poultry = nấm diều; nấm diều gà; nấm đường tiêu hóa gia cầm | candidiasis of poultry; crop mycosis
fatty-liver-hen < animal-disease, laying-hen = gan nhiễm mỡ gà; gà mái gan mỡ; vỡ gan gà đẻ | fatty liver haemorrhagic syndrome;
  fatty liver of hens
blackleg < animal-disease, beef-cattle = ung khí thán; bệnh ung khí thán | blackleg; clostridium chauvoei
paratuberculosis < animal-disease, beef-cattle = phó lao; phó lao bò | johne's disease; paratuberculosis
bovine-rhinotracheitis < animal-disease, beef-cattle = viêm mũi khí quản truyền nhiễm bò; ibr bò | infectious bovine rhinotracheitis;
  bovine herpesvirus
bovine-ephemeral-fever < animal-disease, beef-cattle = sốt ba ngày; bò sốt ba ngày; sốt bỏ chân bò | bovine ephemeral fever;
  three-day sickness
trypanosoma < animal-parasite, beef-cattle = tiên mao trùng; bệnh tiên mao trùng | trypanosoma; surra; trypanosomiasis
milk-fever < animal-disease, dairy-cow = sốt sữa; hạ canxi bò; bò bại liệt sau đẻ | milk fever; parturient paresis
ketosis < animal-disease, dairy-cow = keto huyết; xeton huyết; bò sữa gầy sau đẻ | ketosis in cows; subclinical ketosis
pinkeye < animal-disease, beef-cattle = đau mắt bò; viêm kết mạc bò; đau mắt dê | pinkeye; infectious keratoconjunctivitis
animal-dermatophytosis < animal-disease = hắc lào bò; nấm da bò; nấm lông da; nấm da chó mèo | dermatophytosis in animals;
  animal ringworm
goat-orf < animal-disease, goat = viêm loét miệng dê; lở miệng dê; viêm miệng truyền nhiễm dê | contagious ecthyma; orf virus
goat-pox < animal-disease, goat = đậu dê; bệnh đậu dê; đậu cừu | goat pox; sheep pox
goat-pneumonia < animal-disease, goat = viêm phổi dê; dịch tả loài nhai lại nhỏ; dê ho; viêm phổi truyền nhiễm dê
  | peste des petits ruminants; contagious caprine pleuropneumonia; goat pneumonia
goat-enterotoxaemia < animal-disease, goat = viêm ruột hoại tử dê; dê chết đột ngột; dê tiêu chảy | enterotoxaemia; pulpy kidney
ihhnv < shrimp, aquatic-disease = ihhnv; tôm dị hình; hoại tử cơ quan tạo máu; tôm còi dị hình
  | infectious hypodermal and haematopoietic necrosis; runt deformity syndrome
monodon-baculovirus < shrimp, aquatic-disease = còi mbv; bệnh còi tôm; bệnh mbv | monodon baculovirus; baculovirus of shrimp
taura < shrimp, aquatic-disease = hội chứng taura; bệnh taura; tôm đỏ đuôi | taura syndrome; taura syndrome virus
fish-iridovirus < aquatic-disease, marine-fish = iridovirus cá; bệnh ngủ cá mú; cá mú sẫm màu chết | red sea bream iridovirus;
  iridovirus; scale drop disease; megalocytivirus
spring-viraemia < aquatic-disease, carp = virus mùa xuân cá chép; xuất huyết mùa xuân; bệnh virus mùa xuân | spring viraemia of carp;
  svcv
fish-ectoparasite < aquatic-disease, animal-parasite = ngoại ký sinh cá; ký sinh trùng cá; trùng bánh xe; trùng mặt trời
  | fish ectoparasite; trichodina; trichodiniasis; fish parasite
white-spot-fish < fish-ectoparasite = trùng quả dưa; đốm trắng cá; cá bị đốm trắng; nấm trắng cá cảnh | ichthyophthirius;
  white spot of fish; cryptocaryon
myxobolus < fish-ectoparasite = thích bào tử trùng; bào tử sợi cá tra; cá gạo; bệnh gạo cá; gạo cá tra | myxobolus; myxosporean;
  henneguya; kudoa
fish-borne-trematode < animal-parasite, aquatic-disease = sán lá song chủ cá; ấu trùng sán cá; giun sán cá; sán lá ruột nhỏ cá
  | fish-borne zoonotic trematode; metacercaria
fish-leech < fish-ectoparasite = đỉa cá; cá bị đỉa | marine leech; fish leech; zeylanicobdella
anchor-worm < fish-ectoparasite = trùng mỏ neo; cá bị mỏ neo | anchor worm; lernaea
epizootic-ulcerative < aquatic-disease = lở loét cá; cá lở loét; ghẻ cá; tuột nhớt; cá tuột nhớt; cá ghẻ lở
  | epizootic ulcerative syndrome; aphanomyces; skin ulcer of fish
frog-disease < aquatic-disease, frog-farming = ếch chướng hơi; ếch quẹo cổ; ếch mù mắt; bệnh ếch; ếch chết | frog disease;
  elizabethkingia
eel-disease < aquatic-disease, eel = lươn xuất huyết; bệnh lươn; lươn sốt nóng; lươn chết; lươn bỏ ăn | eel disease; swamp eel disease
turtle-disease < aquatic-disease, soft-shelled-turtle = ba ba nấm; ba ba lở cổ; bệnh ba ba; ba ba sưng cổ | turtle disease;
  softshell turtle disease
e-coli-enterotoxigenic < e-coli, animal-diarrhoea = e. coli heo con; e. coli gây tiêu chảy; e. coli phù đầu | enterotoxigenic e. coli;
  etec; k88 fimbriae
retained-placenta < animal-disease = sót nhau; sót con; bò sót nhau; heo sót nhau | retained placenta; retained foetal membranes
porcine-rotavirus < animal-diarrhoea, piglet = rotavirus heo; tiêu chảy do rotavirus heo con | porcine rotavirus;
  rotaviral enteritis of piglets
porcine-ileitis < animal-diarrhoea, pig = viêm hồi tràng; viêm hồi tràng heo; hồi tràng xuất huyết heo | ileitis;
  lawsonia intracellularis; proliferative enteropathy
salmonella < microorganism = vi khuẩn salmonella; chủng salmonella; salmonella gia cầm | salmonella enterica; non-typhoidal salmonella
listeria < microorganism = vi khuẩn listeria; chủng listeria | listeriosis; listeria innocua
campylobacter < microorganism = vi khuẩn campylobacter; campylobacter gia cầm | campylobacter jejuni; campylobacteriosis
staphylococcus < microorganism = tụ cầu khuẩn; vi khuẩn tụ cầu | staphylococcal infection; coagulase-positive staphylococci; s. aureus
e-coli < microorganism = vi khuẩn e. coli; trực khuẩn e. coli; chủng e. coli | pathogenic e. coli; stec; e. coli strain
`
