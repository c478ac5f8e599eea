/** Drinking water and wastewater: kinds of effluent, treatment steps, equipment, chemicals, troubles, sludge. */
export const waterTreatment = `
paper-wastewater < industrial-wastewater, paper = nước thải giấy; nước thải bột giấy; nước thải xeo giấy; nước trắng xeo giấy;
  nước thải ngành giấy | pulp and paper wastewater; paper mill effluent; pulp mill effluent; white water
black-liquor < paper-wastewater = dịch đen; nước dịch đen; dịch đen nấu bột giấy | black liquor; kraft black liquor; pulping liquor
starch-wastewater < industrial-wastewater, starch = nước thải tinh bột sắn; nước thải tinh bột mì; nước thải tinh bột; nước thải mì;
  nước thải nhà máy mì; nước thải khoai mì | starch wastewater; cassava wastewater; tapioca effluent
rubber-wastewater < industrial-wastewater, rubber-tree = nước thải cao su; nước thải mủ cao su; nước thải chế biến mủ; nước serum mủ;
  nước thải sơ chế mủ | rubber processing wastewater; latex wastewater; natural rubber effluent; latex serum
slaughterhouse-wastewater < industrial-wastewater, slaughter = nước thải giết mổ; nước thải lò mổ; nước thải có máu; tiết máu thải
  | slaughterhouse wastewater; abattoir wastewater; blood wastewater
brewery-wastewater < industrial-wastewater, beer = nước thải bia; nước thải nhà máy bia; nước thải nước giải khát | brewery wastewater;
  beverage wastewater; soft drink wastewater
distillery-wastewater < industrial-wastewater, alcohol = nước thải cồn; nước thải cồn rượu; nước thải nấu rượu; nước thải nhà máy cồn
  | distillery effluent; alcohol plant wastewater
dairy-wastewater < industrial-wastewater, milk = nước thải sữa; nước thải nhà máy sữa; nước rửa bồn sữa | dairy wastewater;
  dairy effluent
sugar-wastewater < industrial-wastewater, sugar = nước thải mía đường; nước thải nhà máy đường | sugar mill wastewater;
  sugar mill effluent
tannery-wastewater < industrial-wastewater, leather = nước thải thuộc da; nước thải ngâm vôi da; nước thải ngành da
  | tannery wastewater; tannery effluent; tanning effluent
food-wastewater < industrial-wastewater, food-processing = nước thải chế biến thực phẩm; nước thải thực phẩm;
  nước thải chế biến nông sản; nước thải chế biến rau quả | food processing wastewater; food industry effluent;
  fruit processing wastewater
coffee-wastewater < industrial-wastewater, coffee = nước thải cà phê; nước thải chế biến cà phê; nước ngâm ủ cà phê; nước nhớt cà phê
  | coffee wastewater; coffee processing effluent; wet coffee processing water
noodle-wastewater < industrial-wastewater, rice-noodle = nước thải làm bún; nước thải bún; nước ngâm gạo; nước thải làm miến;
  nước thải dong riềng | rice noodle wastewater; rice soaking water; vermicelli wastewater
tofu-wastewater < industrial-wastewater, tofu = nước chua đậu phụ; nước thải đậu phụ; nước thải làm đậu; nước thải đậu hũ
  | tofu wastewater; tofu whey; soybean wastewater
pickle-wastewater < industrial-wastewater = nước thải muối chua; nước thải dưa muối; nước muối thải; nước thải mặn; nước thải độ mặn cao
  | saline wastewater; high-salinity wastewater; pickling brine waste; hypersaline effluent
craft-village-wastewater < wastewater = nước thải làng nghề; ô nhiễm làng nghề | craft village wastewater; craft village pollution
palm-oil-wastewater < industrial-wastewater, edible-oil = nước thải dầu ăn; nước thải nhà máy dầu | edible oil wastewater;
  palm oil mill effluent; vegetable oil refinery wastewater
pharmaceutical-wastewater < industrial-wastewater, pharmaceutical = nước thải dược; nước thải dược phẩm; nước thải chứa kháng sinh
  | pharmaceutical wastewater; pharmaceutical effluent; antibiotic wastewater
laboratory-wastewater < hazardous-waste = nước thải phòng thí nghiệm; nước thải phòng lab; hóa chất thải phòng thí nghiệm
  | laboratory wastewater; laboratory waste; laboratory effluent
chemical-wastewater < industrial-wastewater, chemical = nước thải hóa chất; nước thải hóa dầu; nước thải khó phân hủy;
  nước thải lọc hóa dầu | chemical wastewater; petrochemical wastewater; refractory wastewater; recalcitrant wastewater
pesticide-wastewater < chemical-wastewater, pesticide = nước thải thuốc bảo vệ thực vật; nước rửa bình phun thuốc; nước thải thuốc sâu
  | pesticide wastewater; pesticide rinse water
oily-wastewater < industrial-wastewater = nước thải nhiễm dầu; nước nhiễm dầu; nước lẫn dầu; nước thải xăng dầu; nước thải rửa xe;
  nước la canh | oily wastewater; bilge water; oil-contaminated water; car wash wastewater; produced water
oil-water-separation < oily-wastewater = bể tách dầu; tách dầu khỏi nước; tách dầu nước; tách váng dầu; máy hớt dầu; máy tách dầu
  | oil-water separation; oil-water separator; oil skimmer; demulsification
spent-coolant < oily-wastewater, hazardous-waste = dầu cắt gọt thải; nhũ tương thải; nước làm mát thải; dầu nhũ thải;
  nước tưới nguội thải | spent coolant; waste emulsion; spent metalworking fluid; waste cutting fluid
paint-wastewater < industrial-wastewater, paint-coating = nước thải sơn; nước thải buồng sơn; nước màng nước phòng sơn; nước dập bụi sơn
  | paint wastewater; paint booth water; coating wastewater
printing-wastewater < industrial-wastewater, printing = nước thải in; nước thải mực in; nước rửa lô mực | printing wastewater;
  ink wastewater; flexo wash water
laundry-wastewater < industrial-wastewater = nước thải giặt; nước thải giặt là; nước thải giặt mài; nước thải wash jean;
  nước xà phòng thải | laundry wastewater; greywater; denim washing wastewater; garment wash effluent
pickling-acid < plating-wastewater, steel = nước thải tẩy gỉ; axit tẩy gỉ thải; axit thải; nước thải photphat hóa; nước thải mạ kẽm
  | spent pickling acid; pickling wastewater; phosphating wastewater; waste acid; acid recovery
fluoride-wastewater < industrial-wastewater = nước thải chứa flo; nước thải florua; nước thải bán dẫn; nước thải điện tử
  | fluoride wastewater; semiconductor wastewater; fluoride removal; electronics wastewater
cyanide-wastewater < cyanide, plating-wastewater = nước thải xyanua; bùn xyanua; nước thải chứa xianua | cyanide wastewater;
  cyanide destruction
hexavalent-chromium < heavy-metal = crom sáu; crom vi; crom 6; nước thải chứa crom; khử crom | hexavalent chromium; cr6;
  chromium removal
phenolic-wastewater < industrial-wastewater = nước thải chứa phenol; nước thải cốc hóa; phenol trong nước; nước thải khí hóa than
  | phenolic wastewater; coking wastewater; phenol removal
domestic-wastewater < wastewater = nước thải khu dân cư; nước thải đô thị; nước thải hộ gia đình; nước thải khu chung cư;
  nước thải nhà dân | domestic wastewater; municipal wastewater; household sewage
restaurant-wastewater < wastewater = nước thải nhà hàng; nước thải nhà bếp; nước thải khách sạn; nước rửa bát; nước thải bếp ăn;
  nước rửa chén thải | restaurant wastewater; kitchen wastewater; canteen wastewater
grease-trap < restaurant-wastewater = bể tách mỡ; bẫy mỡ; hộp tách mỡ; mỡ nghẹt ống; mỡ đóng cống | grease trap; fat oil and grease;
  grease interceptor
septic-tank < wastewater = bể phốt; hầm cầu; bể tự hoại; hầm tự hoại; bể tự hoại cải tiến; bastaf; nghẹt hầm cầu | septic tank;
  improved septic tank; onsite sanitation
faecal-sludge < sludge = bùn bể phốt; phân bùn; hút hầm cầu; bùn hầm cầu; hút bể phốt | faecal sludge; septage; fecal sludge; night soil
sanitary-toilet = nhà vệ sinh; nhà tiêu; nhà tiêu hợp vệ sinh; nhà vệ sinh khô; hố xí | toilet; latrine; dry toilet; sanitation
package-plant < wastewater = xử lý nước thải phân tán; hệ thống hợp khối; bể hợp khối; johkasou; trạm xử lý cỡ nhỏ;
  module xử lý nước thải | decentralised wastewater treatment; package treatment plant; containerised plant; johkasou tank;
  decentralized sanitation
ballast-water = nước dằn tàu; nước dằn | ballast water; ballast water treatment
colour-removal < textile-wastewater = khử màu nước thải; nước thải còn màu; độ màu; nước thải có màu; thuốc nhuộm azo; mất màu nước thải
  | decolourisation; decolorization; colour removal; azo dye; dye removal
emerging-contaminant = chất ô nhiễm mới nổi; chất gây rối loạn nội tiết; dư lượng dược phẩm trong nước; pfas | emerging contaminant;
  endocrine disruptor; micropollutant; pharmaceutical residue
microplastic < plastic-waste = vi nhựa; hạt vi nhựa | microplastic; nanoplastic
biological-foaming < foaming, activated-sludge = bọt trắng bể hiếu khí; nổi bọt trắng; bọt nâu; bọt trào bể; bọt xà phòng
  | biological foaming; scum; surfactant foam
defoamer < foaming = chất phá bọt; chất chống tạo bọt; hóa chất phá bọt; khử bọt | antifoaming agent; defoamer
sludge-bulking < activated-sludge = bùn nổi; bùn khó lắng; bùn trương; bùn không lắng; bùn nổi váng; bùn trôi; vi khuẩn dạng sợi;
  vi sinh dạng sợi | sludge bulking; rising sludge; filamentous bacteria; filamentous bulking; sludge washout
biomass-shock < activated-sludge = vi sinh chết; chết vi sinh; sốc tải; bùn chết; bùn bị sốc; vi sinh yếu; nuôi lại vi sinh
  | shock load; toxic shock; biomass loss; sludge deflocculation; start-up of biological treatment
sludge-indices < activated-sludge = chỉ số thể tích bùn; svi; sv30; mlss; tuổi bùn; thời gian lưu bùn | sludge volume index;
  mixed liquor suspended solids; sludge age; sludge retention time
black-odorous-water = nước đen hôi; nước đen ngòm; kênh đen; kênh nước đen; nước kênh hôi; nước hôi thối; nước sông đen;
  kênh rạch ô nhiễm | black and odorous water; polluted canal; polluted river; black water body; canal pollution
lake-restoration < water-quality = hồ ô nhiễm; làm sạch ao hồ; xử lý nước hồ; nước hồ xanh; hồ sinh thái; phục hồi sông hồ
  | lake restoration; river restoration; pond cleaning; in-situ water remediation
eutrophication < lake-restoration = phú dưỡng; phì dưỡng; nước xanh rêu; rêu tảo; nước ao xanh đặc | eutrophication; nutrient pollution
floating-wetland < wetland = bè thủy sinh; bè nổi thực vật; đảo nổi trồng cây; thực vật thủy sinh; bèo tấm; cỏ nến; thủy trúc
  | floating wetland; floating treatment wetland; aquatic plant; macrophyte; duckweed
discharge-standard < wastewater = nước thải không đạt; nước thải vượt chuẩn; vượt quy chuẩn xả thải; quy chuẩn xả thải; đạt cột a;
  qcvn 40; qcvn 14; cột b | discharge standard; effluent standard; discharge limit; effluent compliance
suspended-solids < water-quality = chất rắn lơ lửng; tss; cặn lơ lửng | suspended solids; total suspended solids; tss removal
dissolved-solids < water-quality = tổng chất rắn hòa tan; độ dẫn điện của nước | total dissolved solids
coliform < water-quality, microorganism = nhiễm khuẩn nước; nước nhiễm vi sinh; coliform; vi khuẩn đường ruột | fecal coliform;
  total coliform; waterborne pathogen; faecal coliform
nitrate = nitrat; muối nitrat; tồn dư nitrat | nitrate
nitrate-water < nitrate, nutrient-removal = nước nhiễm nitrat; nước giếng nhiễm nitrat; nước nhiễm nitrit | nitrate contamination;
  nitrate in groundwater
ammonium-groundwater < water-supply = nhiễm amoni; nước giếng nhiễm amoni; nước ngầm nhiễm amoni; nước giếng khai | ammonium removal;
  ammonia in groundwater; ammonium in groundwater
arsenic-water < heavy-metal, water-supply = nhiễm asen; nước nhiễm asen; khử asen; nước nhiễm thạch tín; giếng nhiễm asen
  | arsenic removal; arsenic contamination; arsenic in groundwater
mercury < heavy-metal = thủy ngân; nhiễm thủy ngân; hơi thủy ngân | mercury; mercury pollution; mercury vapour; methylmercury
water-fluoride < water-supply = nước nhiễm flo; nhiễm flo; florua trong nước; răng ố do flo | fluoride; defluoridation; fluorosis
turbid-water < water-quality = nước đục ngầu; nước sông đục; nước phù sa; nước mùa lũ đục; nước đục | turbid water; muddy water;
  high turbidity
brackish-water < salinity, water-supply = nước nhiễm mặn; giếng nhiễm mặn; nước giếng mặn; nước sinh hoạt bị mặn; lọc nước mặn;
  lọc nước lợ | brackish water desalination; saline groundwater
surface-water = nước mặt; nước thô; nước sông; nước kênh rạch; nước hồ; nguồn nước mặt | surface water; raw water; river water;
  canal water
groundwater-depletion < water-supply = tụt mực nước ngầm; cạn giếng; giếng cạn; nước ngầm cạn kiệt; thiếu nước mùa khô; khan hiếm nước
  | groundwater depletion; falling water table; aquifer; overexploitation of groundwater
groundwater-recharge < water-supply = bổ cập nước ngầm; bổ sung nước ngầm; trữ nước dưới đất; đập ngầm | groundwater recharge;
  aquifer recharge; managed aquifer recharge; underground dam
karst-water < water-supply = thiếu nước vùng cao; nước vùng núi đá; nước karst; hồ treo; bơm nước không dùng điện | karst water;
  hydraulic ram; ram pump; highland water supply
household-water-filter < water-supply = máy lọc nước; bình lọc nước; lõi lọc; lọc nước gia đình; lọc nước giếng; cột lọc đầu nguồn;
  bể lọc gia đình | water purifier; household water filter; filter cartridge; point-of-use treatment; water filter
flood-water-purification < water-supply = lọc nước lũ; nước uống vùng lũ; nước sạch khẩn cấp; máy lọc nước di động
  | emergency water treatment; mobile water purifier; portable water treatment
ultrapure-water = nước siêu tinh khiết; nước khử ion; nước khử khoáng; nước cất | ultrapure water; deionised water; demineralised water;
  electrodeionisation; deionized water
water-plant < water-supply = nhà máy nước; trạm cấp nước; cấp nước nông thôn; nước sạch nông thôn; cấp nước tập trung;
  nhà máy xử lý nước | water treatment plant; waterworks; rural water supply; community water supply
water-tank-cleaning < water-supply = thau rửa bể; súc rửa bể nước; tháp nước; rêu bể nước | tank cleaning; elevated tank
brackish-solar-still < desalination, solar-energy = chưng cất nước mặt trời; chưng cất nước bằng năng lượng mặt trời;
  lọc mặn bằng mặt trời | solar still; solar distillation; solar desalination
atmospheric-water < water-supply = lấy nước từ không khí; máy tạo nước từ không khí; thu sương | atmospheric water harvesting;
  fog harvesting; atmospheric water generator
electrodialysis < desalination = điện thẩm tách; thẩm tách điện; màng trao đổi ion; khử ion điện dung | electrodialysis;
  ion-exchange membrane; capacitive deionisation; capacitive deionization
membrane-distillation < membrane-filtration = chưng cất màng; thẩm thấu xuôi; màng kỵ nước | membrane distillation; pervaporation;
  hydrophobic membrane
hollow-fibre-membrane < membrane-filtration = màng sợi rỗng; màng tấm phẳng; chế tạo màng; màng pvdf; màng polyme
  | hollow fibre membrane; flat sheet membrane; membrane fabrication; phase inversion; thin film composite
membrane-fouling < membrane-filtration = nghẹt màng; tắc màng; màng bị nghẹt; bẩn màng; rửa màng; cặn màng; hóa chất rửa màng;
  chống cáu cặn màng | membrane fouling; membrane cleaning; antiscalant; flux decline; silt density index
ro-concentrate < membrane-filtration = nước thải ro; nước cô đặc ro; nước đậm đặc sau ro; nước bỏ của máy ro | ro concentrate;
  reject water; brine disposal; membrane concentrate
zero-liquid-discharge < water-reuse = không xả thải lỏng; không phát thải nước; không xả nước thải; zld | zero liquid discharge;
  evaporation crystalliser; wastewater evaporation
sand-filter < water-supply = bể lọc chậm; bể lọc cát; lọc cát; lọc áp lực; bồn lọc áp lực; cát thạch anh; cột lọc composite;
  bể lọc nhanh | sand filter; multimedia filter; pressure filter; rapid sand filter; slow sand filtration; biosand filter
filter-clogging < sand-filter = tắc lọc; nghẹt lọc; tắc bể lọc; rửa ngược; rửa lọc; bể lọc không tự rửa; bể lọc tự rửa
  | filter clogging; backwash; self-cleaning filter; valveless filter
filter-media < water-supply = vật liệu lọc; vật liệu lọc nước; hạt lọc; cát mangan; hạt nâng ph; sỏi đỡ; than anthracite | filter media;
  greensand; anthracite; manganese sand; filter material
zeolite < adsorption = zeolite tự nhiên; sàng phân tử; zeolite tổng hợp | zeolite; molecular sieve; zsm-5
laterite-adsorbent < adsorption = đá ong; đá ong biến tính; laterit; bùn đỏ biến tính; vật liệu hấp phụ giá rẻ | laterite;
  low-cost adsorbent; modified laterite
biosorption < adsorption = hấp phụ sinh học; vật liệu hấp phụ sinh học; bã thực vật hấp phụ | biosorption; biosorbent; bioadsorbent
spent-carbon < adsorption = hoàn nguyên than hoạt tính; tái sinh than hoạt tính; than hoạt tính hết hạn; than bão hòa
  | carbon regeneration; spent activated carbon; carbon reactivation
magnetic-adsorbent < adsorption, nanomaterial = nano sắt; sắt hóa trị không; vật liệu hấp phụ từ tính; oxit sắt từ | zero-valent iron;
  magnetic adsorbent; magnetite nanoparticle; nano iron
bar-screen < wastewater = lưới chắn rác; máy tách rác; máy vớt rác; lưới lọc rác tinh; rác làm nghẹt bơm | bar screen; rotary screen;
  screening of wastewater; fine screen
disc-filter = lọc đĩa; lưới lọc tinh; máy lọc tinh | disc filter; disk filter
grit-chamber < wastewater = bể lắng cát; tách cát | grit chamber; grit removal; sand trap
equalisation-tank < wastewater = bể điều hòa; lưu lượng không đều; nước thải không ổn định; bể gom; hố thu gom | equalisation tank;
  equalization tank; flow equalisation; collection sump
settling-tank < coagulation = bể lắng; bể lắng đứng; lắng lamen; tấm lắng nghiêng; lắng lamella; bông cặn không lắng; gạt bùn; cặn trôi
  | clarifier; settling tank; lamella settler; sedimentation tank; tube settler; sludge scraper
dissolved-air-flotation < wastewater = tuyển nổi áp lực; bể tuyển nổi; bể daf; tuyển nổi siêu nông; tuyển nổi khí hòa tan
  | dissolved air flotation; daf unit; air flotation
pac-coagulant < coagulation = poly nhôm clorua; phèn pac; hóa chất pac; phèn đơn; phèn chua; nhôm sunfat | polyaluminium chloride;
  aluminium sulphate; alum; poly aluminium chloride
iron-coagulant < coagulation = phèn sắt; sắt clorua; sắt sunfat; fecl3 | ferric chloride; ferrous sulphate; polyferric sulphate
flocculant-polymer < coagulation = polymer trợ lắng; polyme trợ keo tụ; polymer anion; polymer cation; polyacrylamit; chất trợ keo
  | flocculant; polyacrylamide; cationic polymer; anionic polymer; coagulant aid
natural-coagulant < coagulation = chất keo tụ sinh học; hạt chùm ngây keo tụ; keo tụ từ thực vật; phèn sinh học | natural coagulant;
  moringa seed coagulant; plant-based coagulant; bioflocculant
electrochemical-water < advanced-oxidation = oxy hóa điện hóa; xử lý nước thải điện hóa; keo tụ điện hóa; điện keo tụ; điện cực oxy hóa
  | electrochemical oxidation; electro-oxidation; electro-fenton; boron-doped diamond electrode; electroflotation
persulphate-oxidation < advanced-oxidation = persunfat; fenton dị thể; gốc tự do hydroxyl | persulphate; peroxymonosulfate;
  heterogeneous fenton; hydroxyl radical
hydrogen-peroxide = hydro peroxit; oxy già; nước oxy già; h2o2 | hydrogen peroxide; h2o2 oxidation
ozone-generator < advanced-oxidation = máy ozone; máy ozon; máy tạo ozon; khử trùng bằng ozon | ozone generator; ozone treatment;
  ozoniser
tio2-photocatalyst < advanced-oxidation = titan đioxit; titan dioxit; tio2; xúc tác quang hóa; quang hóa | photocatalyst;
  solar photocatalysis; visible-light photocatalyst; photodegradation
cavitation-water < advanced-oxidation = xâm thực thủy lực; plasma xử lý nước; plasma trong nước; tia nước plasma
  | hydrodynamic cavitation; plasma water treatment; non-thermal plasma treatment of water
ph-neutralisation < wastewater = trung hòa ph; chỉnh ph; bể trung hòa; nước thải axit; châm xút; sữa vôi | neutralisation;
  ph adjustment; ph control; lime dosing; neutralization
chemical-dosing = bơm định lượng; châm hóa chất; pha hóa chất; tốn hóa chất xử lý; jartest; thí nghiệm jar test | dosing pump;
  chemical dosing; metering pump; jar test; polymer preparation unit
chlorination < sterilisation, water-supply = châm clo; clo hóa; javen; cloramin b; khử trùng nước; clorin; canxi hypoclorit
  | chlorination; sodium hypochlorite; chloramine; calcium hypochlorite; bleaching powder
residual-chlorine < chlorination = clo dư; mùi clo; nước hôi clo; mùi thuốc tẩy; sản phẩm phụ khử trùng | residual chlorine;
  trihalomethane; disinfection by-product; free chlorine
electrochlorination < chlorination, electrolysed-water = điện phân muối; nước ion hóa; máy điện phân muối | electrochlorination;
  hypochlorous acid; electrolyzed water
uv-water < sterilisation, radiation = đèn uv; đèn diệt khuẩn; khử trùng tia cực tím; đèn cực tím; uvc | uv disinfection; uv lamp;
  germicidal lamp; uv-c
aeration-system < activated-sludge = máy thổi khí; đĩa thổi khí; đĩa phân phối khí; đĩa khí bị nghẹt; máy sục khí chìm;
  ống phân phối khí; thiếu khí bể hiếu khí | aeration blower; roots blower; air diffuser; fine bubble diffuser; turbo blower;
  submersible aerator
micro-bubble-water < micro-nano-bubble = bọt khí mịn; máy tạo vi bọt; bong bóng nano | microbubble generator; ultrafine bubble
mbbr-carrier < activated-sludge = giá thể di động; đệm vi sinh; bể mbbr; giá thể sợi; màng sinh học dính bám; bùn dính bám
  | moving bed biofilm reactor; biofilm carrier; biofilm reactor; attached growth; fixed film; swim-bed
sbr-reactor < activated-sludge = bể sbr; mẻ luân phiên; bể phản ứng theo mẻ; bể aeroten | sbr process; batch reactor for wastewater;
  intermittent aeration
anoxic-tank < nutrient-removal = bể thiếu khí; bể anoxic; khử nitrat; công nghệ aao; tuần hoàn nước thải nội bộ | anoxic tank;
  a2o process; anoxic-oxic process; denitrifying bacteria; external carbon source
partial-nitritation < nutrient-removal = vi khuẩn anammox; nitrit hóa bán phần; oxy hóa kỵ khí amoni | partial nitritation;
  anaerobic ammonium oxidation; deammonification; shortcut nitrogen removal
phosphate-ion = phốt phát; photphat; muối photphat | phosphate; orthophosphate
phosphorus-recovery < nutrient-removal = loại photpho; thu hồi phốt pho; struvit; kết tủa struvit; loại bỏ phốt pho
  | phosphorus removal; struvite; phosphorus recovery; nutrient recovery
ammonia-stripping < nutrient-removal, ammonia = đuổi amoniac; tháp stripping; tháp đuổi khí; nước thải nitơ cao; nước thải amoni cao
  | ammonia stripping; stripping tower; air stripping; high-ammonia wastewater
granular-sludge < activated-sludge = bùn hạt; bùn hạt hiếu khí; bùn hạt kỵ khí | aerobic granular sludge; granular sludge;
  anaerobic granule
oxidation-ditch < activated-sludge = mương oxy hóa; kênh oxy hóa | oxidation ditch; extended aeration
stabilisation-pond < wastewater = hồ sinh học; ao sinh học; hồ hoàn thiện; hồ tùy nghi; hồ chứa nước thải | waste stabilisation pond;
  polishing pond; facultative lagoon; aerated lagoon
trickling-filter < wastewater = lọc sinh học nhỏ giọt; đĩa quay sinh học; bể lọc sinh học; tháp sinh học | trickling filter;
  rotating biological contactor; biological aerated filter; downflow hanging sponge
anaerobic-reactor < anaerobic-digestion, wastewater = bể kỵ khí; bể ic; egsb; bể kỵ khí vách ngăn; lọc kỵ khí; bể kỵ khí bị chua;
  bể bị chua | anaerobic reactor; anaerobic baffled reactor; egsb reactor; anaerobic filter; volatile fatty acid;
  anaerobic membrane bioreactor
bioaugmentation < wastewater, probiotic = men vi sinh xử lý nước thải; vi sinh xử lý nước thải; chế phẩm vi sinh xử lý nước;
  bùn vi sinh; bùn giống | bioaugmentation; microbial inoculum; seed sludge
microalgae-wastewater < wastewater, microalgae = vi tảo xử lý nước thải; nuôi tảo bằng nước thải; ao tảo
  | microalgae wastewater treatment; high-rate algal pond; algal-bacterial system
microbial-fuel-cell < wastewater = pin nhiên liệu vi sinh; pin vi sinh; hệ điện hóa sinh học | microbial fuel cell;
  bioelectrochemical system
sludge-dewatering < sludge = máy ép bùn; máy ép bùn khung bản; máy ép bùn băng tải; máy ép bùn trục vít; ly tâm tách bùn; bùn ướt nhão;
  ép bùn không khô; vải lọc ép bùn | belt press; sludge conditioning
sludge-drying < sludge, drying = sấy bùn; sân phơi bùn; bánh bùn; phơi bùn | sludge drying; drying bed; sludge cake; sludge dryer
sludge-reduction < sludge = giảm bùn; bùn dư; bùn phát sinh nhiều; phân hủy bùn; giảm thể tích bùn | sludge reduction; excess sludge;
  sludge minimisation; sludge disintegration; waste activated sludge
sludge-reuse < sludge, recycling = tận dụng bùn thải; bùn thải làm phân; bùn nhà máy nước; gạch từ bùn; bùn đô thị | sludge reuse;
  sludge valorisation; alum sludge; sludge compost; water treatment residue
river-sediment < dredging = trầm tích; bùn lắng lòng sông; hút bùn; tàu hút bùn | sediment; contaminated sediment
sewer-clogging < wastewater = tắc đường ống thoát; thông cống; lắng cặn cống; robot nạo vét cống; mùi cống | drain clogging;
  sewer cleaning; sewer inspection
sewer-network < wastewater = thu gom nước thải; mạng lưới thu gom nước thải; cống bao; giếng tách dòng | sewer network; sewerage;
  combined sewer; interceptor sewer
flow-meter = lưu lượng kế; đo lưu lượng; đồng hồ đo lưu lượng; đồng hồ lưu lượng | flow meter; flowmeter; flow measurement;
  ultrasonic flow meter
water-meter < flow-meter, water-supply = đồng hồ nước; ghi chỉ số nước; công tơ nước; đồng hồ nước thông minh; đọc chỉ số nước
  | water meter; water metering; smart water meter
pressure-network < water-supply = mạng lưới cấp nước; áp lực nước yếu; nước chảy yếu; búa nước; van giảm áp; thủy lực mạng lưới
  | water hammer; water distribution network; pressure management; low water pressure; hydraulic model
pipe-corrosion-water < water-supply, corrosion = ống nước gỉ; nước có cặn gỉ; nước vàng do ống cũ; cặn trong đường ống
  | corroded water pipe; discoloured water; pipe scale; pipe flushing
online-water-monitoring < environmental-monitoring, wastewater = quan trắc nước thải; quan trắc nước thải tự động; giám sát nước thải;
  trạm quan trắc nước thải; cảm biến cod | online effluent monitoring; wastewater monitoring; cod analyser; uv-vis water sensor
water-test-kit < water-quality = kit thử nước; test nước; que thử nước; kiểm nghiệm nước; xét nghiệm nước; mẫu nước | water testing;
  water analysis; water sample
cooling-water-treatment < scale-water-hardness = xử lý nước tháp giải nhiệt; rêu tháp giải nhiệt; nước giải nhiệt;
  nước làm mát tuần hoàn; xử lý nước làm mát; cáu cặn chiller | cooling water treatment; circulating cooling water; legionella;
  biocide for cooling water
water-softener < scale-water-hardness = máy làm mềm nước; cột làm mềm; hạt cation; nhựa làm mềm; hoàn nguyên hạt nhựa | water softener;
  softening resin; cation resin; lime softening
magnetic-water < scale-water-hardness = xử lý nước từ trường; chống cặn điện từ; nước từ tính; chống cáu cặn không hóa chất
  | magnetic water treatment; electronic descaling; physical water treatment
descaling < scale-water-hardness = tẩy cặn; tẩy cáu cặn; hóa chất tẩy cặn; thông rửa ống | descaler; scale removal; chemical cleaning;
  descaling
water-saving < water-reuse = tiết kiệm nước; tốn nước; hao nước; tiền nước; giảm nước thải; tuần hoàn nước rửa; dùng nhiều nước
  | water saving; water consumption; water conservation; water footprint; water efficiency
treated-water-irrigation < water-reuse, irrigation = tưới bằng nước thải; nước thải sau xử lý; tưới cây bằng nước thải
  | treated wastewater; wastewater irrigation; treated effluent
wastewater-energy < wastewater, energy-saving = tốn điện xử lý nước thải; chi phí xử lý nước thải cao; tiết kiệm điện máy thổi khí
  | energy-efficient wastewater treatment; aeration energy; aeration control
wastewater-automation < wastewater, automation = vận hành trạm xử lý nước thải; điều khiển trạm xử lý nước thải; trạm xử lý nước thải;
  nâng cấp trạm xử lý | wastewater treatment plant; wastewater plant control; plant upgrade; wwtp
nitrite-water < nutrient-removal = nitrit trong nước; nitrit cao; no2 trong ao | nitrite in water; nitrite accumulation
foaming < foam-trouble = nổi bọt; bọt trào ra ngoài | foaming; excessive foam
cyanide = xyanua; xianua; axit xyanhydric | cyanide; hydrogen cyanide
urban-drainage < stormwater-drainage = nước mưa chảy tràn; thoát nước đô thị | stormwater; urban drainage; storm sewer; surface runoff
canal-dredging < dredging = nạo vét kênh; nạo vét luồng; nạo vét sông rạch | dredged material; channel dredging
rainwater-tank < rainwater-harvesting = thu gom nước mưa; bể chứa nước mưa; nước mưa mái nhà | rainwater collection; roof rainwater
vinasse < alcohol, organic-waste = dịch hèm; nước hèm cồn | vinasse; stillage; spent wash
drinking-water-bottling < water-supply = nước đóng bình; nước uống đóng chai; nước tinh khiết; nước khoáng; nước kiềm | bottled water;
  mineral water; alkaline water
`
