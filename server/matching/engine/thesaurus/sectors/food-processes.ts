/** Thực phẩm: unit operations, machines, drying, freezing, extraction, fermentation, enzymes, packaging, cold chain. */
export const foodProcesses = `
hot-air-drying < drying = sấy đối lưu; sấy khí nóng; sấy không khí nóng; máy sấy khay; tủ sấy; tủ sấy khay | hot air drying;
  tray dryer; convective drying; cabinet dryer; hot air dryer
belt-drying < drying = sấy băng tải; máy sấy băng tải; sấy hầm; hầm sấy; lò sấy hầm | belt dryer; tunnel dryer; conveyor dryer
rotary-drying < drying = sấy thùng quay; máy sấy thùng quay; lò sấy quay | rotary dryer; rotary drum dryer
drum-drying < drying = sấy trục; sấy trống; sấy màng mỏng; cán mảnh | drum drying; drum dryer; roller drying; flake drying
fluidised-bed-drying < drying = sấy tầng sôi; máy sấy tầng sôi; sấy giả lỏng | fluidised bed dryer; fluid bed dryer; fluidized bed drying
flash-drying < drying = sấy khí động; sấy tinh bột; tháp sấy tinh bột; sấy phun khí | flash dryer; pneumatic dryer; starch dryer
infrared-drying < drying = sấy hồng ngoại; sấy tia hồng ngoại; sấy bức xạ | infrared drying; infrared dryer; radiant drying
foam-mat-drying < drying = sấy bọt xốp; sấy bọt; tạo bọt sấy | foam-mat drying; foam drying
osmotic-dehydration = tách nước thẩm thấu; ngâm đường; thẩm thấu đường; sên đường; thẩm thấu chân không; rim đường
  | osmotic dehydration; sugar infusion; vacuum impregnation; candying
bin-drying < grain-drying = sấy vỉ ngang; sấy tĩnh; tháp sấy lúa; máy sấy tháp; sấy đảo chiều gió; sấy tháp tuần hoàn
  | flat bed dryer; tower dryer; recirculating grain dryer; batch dryer
dehumidified-drying < drying = sấy tách ẩm; máy sấy dẻo; sấy nhiệt độ thấp; máy tách ẩm; rotor hút ẩm
  | dehumidified air drying; desiccant drying; dehumidifier
refractance-window < drying = sấy cửa sổ khúc xạ; sấy màng nước nóng | refractance window; thin-layer drying; film drying
vacuum-frying = chiên chân không; máy chiên chân không; sấy chiên chân không | vacuum frying; vacuum fryer; vacuum-fried chip
superheated-steam = hơi quá nhiệt; sấy hơi quá nhiệt | superheated steam; superheated steam drying
dryer-heat-source < drying = lò sấy củi; lò sấy than; buồng đốt máy sấy; nguồn nhiệt sấy; sấy bằng hơi | dryer furnace;
  hot air generator; biomass-fired dryer; dryer heat source
drying-kinetics < drying = động học sấy; chế độ sấy; đường cong sấy; nhiệt độ sấy; tốc độ sấy | drying kinetics; drying curve;
  drying model; drying conditions; moisture diffusivity
food-smoking = hun khói; xông khói; khói lỏng; lò hun khói; tủ xông khói; gác bếp | smokehouse; liquid smoke; hot smoking; cold smoking
deep-frying = chiên; chiên ngập dầu; chảo chiên; máy chiên; chiên nhúng; dầu chiên; dầu chiên lại | deep frying; fryer; frying oil; frying
food-roasting = rang xay; máy rang; lò rang; rang cát; rang thủ công; thùng rang | roaster; roasting machine; food roasting; nut roasting
baking-oven < bread = lò nướng bánh; nướng bánh; lò nướng; tủ ủ bột; máy nhào bột; máy trộn bột; nhồi bột | baking; baking oven;
  dough mixer; dough proofing; kneading
food-extrusion = ép đùn thực phẩm; máy ép đùn; máy đùn trục vít; đùn nổ; máy nổ bỏng; ép đùn trục vít đôi | food extrusion;
  extrusion cooking; twin-screw extruder; puffing; popping machine
starch-gelatinisation < starch = hồ hóa; thoái hóa tinh bột; hồ hóa tinh bột; lão hóa tinh bột | gelatinisation; gelatinization;
  retrogradation; pasting property
centrifugation = máy ly tâm; ly tâm tách; ly tâm lắng; máy ly tâm đĩa; ly tâm liên tục; ly tâm vắt | centrifuge; centrifugation;
  decanter centrifuge; disc separator
hydrocyclone = xyclon nước; hydrocyclon; xiclon thủy lực | hydrocyclone; starch hydrocyclone
food-filtration = máy lọc khung bản; lọc khung bản; lọc ép; lọc túi; lọc tinh; máy lọc dịch; vải lọc | pressure filtration;
  filter cloth; clarifying filter
juice-clarification = làm trong nước quả; làm trong dịch quả; lọc trong; chất trợ lọc; diatomit | juice clarification; filter aid;
  diatomaceous earth; fining agent; wine clarification
juice-pressing = máy ép trái cây; máy ép nước; ép nước quả; máy ép trục vít; máy ép mía; ép vắt; chà quả; máy chà
  | juice extractor; juicer; fruit pulper; pulping machine
oil-expeller < edible-oil = máy ép dầu; ép dầu trục vít; máy ép dầu lạc; trích ly dầu; chiết dầu bằng hexan | oil expeller;
  oil press; hexane extraction; oil extraction plant
homogenisation = máy đồng hóa; đồng hóa sữa; đồng hóa áp suất cao; đồng hóa siêu âm | homogeniser; homogenizer;
  high-pressure homogenisation; homogenization
emulsification = nhũ hóa; nhũ tương; máy nhũ hóa; cối keo; máy nghiền keo; tạo nhũ | emulsification; emulsion; colloid mill;
  high-shear mixer
flash-pasteurisation < sterilisation = thanh trùng nhanh; máy thanh trùng; thanh trùng tấm bản; htst; thanh trùng sữa
  | high-temperature short-time; plate pasteuriser; pasteuriser; milk pasteurisation
tunnel-pasteurisation < sterilisation = hầm thanh trùng; thanh trùng sau rót; thanh trùng chai; rót nóng | tunnel pasteuriser;
  in-bottle pasteurisation; hot filling; hot-fill
uht-aseptic < sterilisation = tiệt trùng uht; uht; chiết rót vô trùng; đóng gói vô trùng; hộp giấy tiệt trùng; sữa tiệt trùng
  | ultra-high temperature; aseptic filling; aseptic packaging; aseptic carton; uht milk
retort-sterilising < sterilisation = nồi tiệt trùng; nồi retort; nồi hấp tiệt trùng; tiệt trùng đồ hộp; túi retort
  | retort pouch; retorting; f0 value; thermal death time
ohmic-heating < sterilisation = gia nhiệt ohmic; gia nhiệt ôm; gia nhiệt điện trở trực tiếp | ohmic heating; moderate electric field
high-pressure-unit < non-thermal-processing = xử lý áp suất cao; máy hpp; nước ép hpp; công nghệ hpp | high hydrostatic pressure;
  cold pasteurisation
food-irradiation < non-thermal-processing = chiếu xạ thực phẩm; chiếu xạ trái cây; chiếu xạ gamma; tia gamma; chùm tia điện tử;
  chiếu xạ kiểm dịch | gamma irradiation; electron beam; food irradiation; phytosanitary irradiation
uv-treatment < non-thermal-processing = khử trùng uv; chiếu uv; tiệt trùng uv; xung ánh sáng | uv sterilisation; uv-c treatment;
  pulsed light; ultraviolet disinfection
ozone-washing < cleaning-in-place = rửa ozone; nước ozone; sục ozone | ozonated water; ozone washing; ozone treatment of food
electrolysed-water < sterilisation = nước điện phân; nước oxy hóa điện phân; nước anolyte; anolit; nước axit điện phân
  | electrolysed water; electrolyzed oxidizing water; anolyte; slightly acidic electrolysed water
food-sanitiser < cleaning-in-place = axit peracetic; ngâm clo; chất tẩy trùng; chất sát khuẩn bề mặt; nước javen
  | peracetic acid; sanitiser; sanitizer; chlorine washing; quaternary ammonium
micro-nano-bubble = nano bubble; bọt khí nano; vi bọt; bọt nano; nước nano oxy | nanobubble; microbubble; fine bubble
heat-quarantine-treatment < postharvest = xử lý nhiệt hơi; xử lý nước nóng; ngâm nước nóng | hot water treatment; hot water dip;
  disinfestation
blanching-line < steam-cooking = máy chần; chần băng chuyền; hấp chần; chần nước sôi | blancher; blanching machine; continuous cooker
chemical-peeling < peeling-shelling = bóc vỏ bằng kiềm; lột vỏ bằng xút; bóc vỏ bằng hơi; bóc vỏ bằng enzym | lye peeling;
  steam peeling; enzymatic peeling
peeling-machine < peeling-shelling = máy gọt vỏ; máy bóc vỏ; máy tách vỏ; máy lột vỏ; máy bóc tỏi; máy bóc vỏ lụa
  | peeling machine; peeler; sheller; huller; garlic peeler; decorticator
pitting-coring < peeling-shelling = tách hột; đột lõi; máy tách hạt vải; xoáy nhãn; bỏ hạt; tách múi; tách cùi
  | destoning; pitting machine; pit removal; fruit corer
slicing = máy thái; máy cắt lát; thái lát; cắt lát; thái hạt lựu; bào sợi; máy băm | slicer; slicing; dicing; cutting machine; chopper
produce-washing < cleaning-in-place = máy rửa rau; máy rửa sục khí; máy rửa củ; rửa rau củ; rửa trái cây; máy rửa trái cây
  | vegetable washer; bubble washer; produce washing; root washer
shrimp-peeling < peeling-shelling, shrimp = lột vỏ tôm; máy bóc tôm; bóc nõn tôm; máy lột tôm; rút chỉ tôm; bóc vỏ tôm
  | shrimp peeling; shrimp peeler; deveining; shrimp deheading
filleting-machine < fish-processing = máy phi lê; máy lạng da; lạng da; rút xương cá; đánh vảy; mổ cá; cắt đầu cá; tách xương cá
  | filleting machine; skinning machine; pin bone removal; fish gutting; fish deboning
crab-snail-processing < fish-processing = tách thịt cua; gỡ thịt ghẹ; thịt ghẹ; khều ốc; tách thịt ốc | crab meat; crab picking
clam-depuration < mollusc, food-safety = ngao nhả cát; nhả cát; làm sạch nhuyễn thể; ngậm cát; lưu giữ nghêu | depuration;
  clam purging; shellfish purification; sand in clam
size-grading < optical-sorting = máy phân cỡ; phân cỡ; phân cỡ tôm; cân phân cỡ; máy phân loại trọng lượng | size grading;
  weight sorter; checkweigher; fruit grader; size sorting
internal-quality-sorting < optical-sorting = phân loại độ ngọt; đo độ ngọt không phá hủy; phân loại độ chín; phát hiện hư ruột
  | non-destructive fruit grading; brix sorting; internal defect sorting; maturity sorting
sieving = máy sàng; sàng rung; rây bột; sàng lắc; máy rây; sàng phân loại hạt | vibrating sieve; sieving; sifter; vibrating screen
grain-cleaning = sàng tạp chất; máy tách đá; tách sạn; quạt thổi tạp; làm sạch hạt; máy tách sạn; máy rê | destoner; aspirator;
  winnowing; seed cleaning; grain cleaner; gravity separator
fine-grinding < milling-grinding = nghiền siêu mịn; máy nghiền búa; máy nghiền răng; nghiền lạnh; nghiền ướt; xay cối đá; máy xay
  | hammer mill; superfine grinding; cryogenic grinding; wet milling; pin mill; stone mill
granulating = tạo cốm; máy tạo hạt; xát hạt; kết tụ bột; vê viên | granulation; granulator; pelletising
food-forming = máy tạo hình; máy vo viên; máy gói bánh; máy cán bột; máy định hình; máy nặn; máy cuốn chả giò | forming machine;
  dough sheeter; wrapping machine; ball forming machine; dumpling machine
rice-paper-machine < rice-noodle = máy tráng bánh; máy tráng bánh tráng; lò tráng bánh; tráng bánh; vỉ phơi bánh; máy cắt bánh tráng
  | rice paper machine; rice sheet machine; rice paper steamer
noodle-machine < rice-noodle = máy làm bún; máy đùn bún; máy làm phở; máy cắt phở; máy làm mì; dây chuyền bún; máy ép bún;
  máy làm miến | noodle making machine; rice noodle extruder; noodle production line
marinating = tẩm ướp; máy massage thịt; quay tăng trọng; ướp gia vị; tiêm nước muối; ngâm tẩm phụ gia | marinating;
  vacuum tumbler; brine injection; tumbling machine; meat curing
salting = ướp muối; ngâm muối; ướp mặn; muối khô; ngâm nước muối | salting; dry salting; brining; salt curing
meat-grinding < meat = máy xay thịt; máy quết; xay giò chả; quết thịt; máy xay giò; nhũ tương thịt; giã giò | meat grinder;
  bowl cutter; silent cutter; meat emulsion
sausage-stuffing < meat = máy nhồi xúc xích; vỏ bọc xúc xích; ruột collagen; nhồi lạp xưởng | sausage stuffer; sausage casing
breading-battering = tẩm bột; bột tẩm; áo bột; lăn bột; bột chiên xù; bột chiên giòn; bột tempura | breading; battering; bread crumb
ice-glazing < freezing = mạ băng; tỷ lệ mạ băng; lớp băng bề mặt | ice glazing; glaze percentage; glazing rate
plate-freezing < freezing = tủ đông tiếp xúc; cấp đông tiếp xúc; đông block; cấp đông block | plate freezer; contact freezer;
  contact freezing; block freezing
air-blast-freezing < freezing = tủ đông gió; hầm cấp đông; hầm đông; băng chuyền iqf; băng chuyền cấp đông; kho cấp đông
  | blast freezing; tunnel freezer; spiral freezer; iqf freezer; belt freezer
cryogenic-freezing < freezing = cấp đông nitơ; cấp đông siêu nhanh; đông lạnh sâu | liquid nitrogen freezing; cryogenic freezing
supercooling-freezing < freezing = cấp đông cas; công nghệ cas; siêu lạnh; cấp đông từ trường; tế bào còn sống | cells alive system;
  supercooling; superchilling; magnetic field freezing
slurry-ice < cold-storage = đá sệt; đá bùn; đá tuyết; băng bùn | slurry ice; ice slurry; liquid ice; binary ice
precooling < cold-storage = làm lạnh sơ bộ; làm mát sơ bộ; hạ nhiệt nhanh; làm lạnh bằng nước; làm lạnh chân không; làm nguội sau nấu
  | precooling; vacuum cooling; hydrocooling; forced-air cooling; rapid chilling
refrigerated-transport < cold-storage = xe lạnh; xe tải lạnh; thùng lạnh; vận chuyển lạnh; xe đông lạnh; container giữ lạnh
  | refrigerated truck; insulated box; refrigerated vehicle
thawing-method < freezing = tan giá; rã đông vi sóng; rã đông nhanh; thiết bị rã đông; rã đông cao tần | rapid thawing;
  thawing machine; radio-frequency thawing; tempering of frozen food
temperature-logging < cold-storage = nhật ký nhiệt độ; đứt chuỗi lạnh; giám sát nhiệt độ kho lạnh; theo dõi nhiệt độ xe lạnh;
  nhiệt kế tự ghi | temperature logger; data logger; cold chain monitoring; broken cold chain; cold chain logistics
small-cold-store < cold-storage = kho mát; phòng lạnh; kho lạnh di động; kho lạnh năng lượng mặt trời; buồng mát bay hơi
  | cold room; walk-in cooler; solar cold storage; evaporative cool chamber; mobile cold store
refrigeration-plant < cold-storage = máy nén lạnh; dàn lạnh; dàn ngưng; xả đá dàn lạnh; hao gas lạnh; kho lạnh không đủ lạnh
  | refrigeration system; refrigeration compressor; defrosting; ammonia refrigeration; evaporator coil
cold-pack < cold-storage = gel giữ lạnh; túi gel lạnh; đá gel; tấm trữ lạnh; đá khô | cold pack; dry ice; eutectic plate; ice gel
ethylene-control < fruit-ripening = gói hút ethylene; khử ethylene; chất ức chế etylen; gói giữ tươi; túi giữ tươi; màng giữ tươi
  | 1-mcp; ethylene absorber; 1-methylcyclopropene; ethylene scavenger; fresh-keeping bag
controlled-atmosphere-store < modified-atmosphere = kho ca; kho khí quyển kiểm soát; phòng trữ khí điều hòa; kho nitơ | ca storage;
  controlled atmosphere storage; low-oxygen storage; dynamic atmosphere
fruit-coating < natural-preservative = bọc sáp; phủ sáp; màng sáp; màng bọc trái cây; phủ màng trái cây; màng chitosan; nhúng màng
  | fruit coating; fruit waxing; wax coating; chitosan coating; carnauba wax
hermetic-grain-storage < postharvest = silo; bồn chứa lúa; túi yếm khí; bao yếm khí; bảo quản lúa gạo; bảo quản thóc; kho thóc
  | grain silo; hermetic storage; hermetic bag; grain storage; bulk grain storage
warehouse-fumigation < preservation = khử trùng kho; khí phosphine; khử trùng hàng xuất khẩu; methyl bromua; xông hơi kho
  | warehouse fumigation; phosphine gas; methyl bromide
active-packaging < packaging = bao bì thông minh; bao bì hoạt tính; màng kháng khuẩn; nhãn chỉ thị; chỉ thị độ tươi; nhãn đổi màu
  | active packaging; smart packaging; intelligent packaging; freshness indicator; time-temperature indicator; antimicrobial film
flexible-packaging < packaging = màng ghép; túi nhôm; màng nhôm; màng co; túi zip; màng nhiều lớp; màng chắn khí; bao bì mềm
  | flexible packaging; laminated film; multilayer film; aluminium foil; barrier film; stand-up pouch
metal-can < packaging = lon thiếc; lon nhôm; hộp thiếc; ghép mí lon; ghép mí; hộp kim loại; máy ghép mí | tin can; double seam;
  can seaming; can seamer; tinplate; aluminium can
glass-jar-bottle < packaging = hũ thủy tinh; chai thủy tinh; lọ thủy tinh; nắp chai; nắp xoáy; máy đóng nắp; rửa chai | glass jar;
  glass bottle; bottle cap; capping machine; bottle washer
pet-bottle < packaging = chai pet; chai nhựa; vỏ chai; thổi chai; phôi chai | pet bottle; preform; bottle blowing; plastic bottle
filling-machine < packaging = máy chiết rót; chiết rót; máy chiết chai; máy đóng chai; định lượng chiết; chiết chai; chiết lon
  | filling machine; liquid filling; bottling line; canning line
dosing-weighing < packaging = cân định lượng; máy cân định lượng; đóng gói định lượng; cân đóng bao; cân nhiều đầu; sai số định lượng
  | multihead weigher; weighing and bagging; bagging machine; net weight filling; weighing filler
pouch-packing-machine < packaging = máy đóng gói; máy đóng túi; máy hàn miệng túi; hàn miệng túi; máy dán túi; hàn nhiệt;
  máy đóng trà túi lọc | packaging machine; form-fill-seal; sachet machine; heat sealing; pouch sealer; tea bag machine
vacuum-sealer < packaging = máy hút chân không; đóng gói chân không; túi hút chân không; ép chân không | vacuum packaging;
  vacuum sealer; skin packaging; vacuum bag
labelling-coding < packaging = máy dán nhãn; dán nhãn chai; in hạn sử dụng; máy in date; in phun date; in ngày sản xuất; mờ date
  | labelling machine; labeller; date coding; inkjet coding; date printing
case-packing < packaging = đóng thùng; bốc xếp; xếp pallet; dán thùng; máy đóng thùng; xếp khay; máy quấn màng | palletising;
  palletiser; case packer; case sealer; carton packing; stretch wrapping
transport-packaging < packaging = xốp lưới; khay mút; thùng xốp; khay định hình; hộp đựng trái cây; sọt nhựa; chống dập
  | cushioning packaging; moulded pulp tray; foam net; protective packaging
leaf-packaging < biodegradable-packaging = mo cau; chén mo cau; đĩa mo cau; gói lá chuối; hộp lá sen | areca leaf plate;
  leaf packaging; palm leaf plate; banana leaf packaging
paper-food-packaging < packaging = hộp giấy đựng thực phẩm; ly giấy; ống hút giấy; giấy chống thấm dầu; cốc giấy; tô giấy
  | paper cup; paper straw; greaseproof paper; paper food container; moulded fibre
supercritical-extraction < extraction = chiết co2 siêu tới hạn; siêu tới hạn; co2 siêu tới hạn; chiết siêu tới hạn
  | supercritical fluid extraction; supercritical co2; supercritical carbon dioxide
microwave-extraction < extraction, microwave = chiết vi sóng; chiết xuất vi sóng; chiết hỗ trợ vi sóng | microwave-assisted extraction;
  microwave extraction
enzyme-assisted-extraction < extraction, enzyme = chiết có enzyme; chiết hỗ trợ enzyme; phá vách tế bào; phá vỡ tế bào
  | enzyme-assisted extraction; cell disruption; enzymatic extraction
solvent-percolation < extraction = ngâm chiết; chiết hồi lưu; chiết cồn; ngấm kiệt; nấu cao; chiết dung môi; chiết nóng; thu hồi cồn
  | percolation; maceration; reflux extraction; ethanol extraction; hot water extraction; solvent recovery
subcritical-water-extraction < extraction = nước dưới tới hạn; chiết dung môi áp suất cao; nước cận tới hạn | subcritical water;
  pressurised liquid extraction
hydrodistillation < essential-oil, distillation = nồi cất tinh dầu; lôi cuốn hơi nước; chưng cất lôi cuốn; nấu tinh dầu;
  lò nấu dầu tràm; nước cất tinh dầu | hydrodistillation; essential oil still; hydrosol; floral water
oil-refining < edible-oil = tinh luyện dầu; khử gum; tẩy màu dầu; trung hòa dầu; đất tẩy màu; khử mùi dầu | oil refining;
  oil degumming; bleaching earth; winterisation; oil neutralisation
fat-modification < edible-oil = hydro hóa dầu; chuyển ester; phân đoạn dầu; chất béo thay thế bơ ca cao | interesterification;
  hydrogenated fat; structured lipid; fat fractionation; oleogel
freeze-concentration < evaporation = cô đặc lạnh; cô đặc đông lạnh; cô đặc màng; thẩm thấu thuận | freeze concentration;
  membrane concentration; forward osmosis; cryoconcentration
vacuum-concentrator < evaporation = nồi cô đặc; nồi cô chân không; cô quay; thiết bị cô đặc; cô đặc tuần hoàn; nồi cô cao
  | vacuum evaporator; rotary evaporator; thin-film evaporator; multiple-effect evaporator
sugar-house-process < sugar = nấu đường; sunfit hóa; gia vôi; trợ tinh; ly tâm đường; lắng trong nước mía; ép mía che
  | sugar boiling; sulphitation; cane juice clarification; vacuum pan; sugar crystallisation; massecuite
starch-extraction-line < starch = mài sắn; tách bã; rửa tinh bột; bể lắng bột; lắng tinh bột; ly tâm tinh bột;
  làng nghề tinh bột; nhà máy tinh bột sắn | starch extraction; starch slurry; rasping; starch washing; cassava starch factory
salt-crystallising < salt = muối trải bạt; ô kết tinh; kết tinh muối; cào muối; muối phơi nước; muối phơi cát; thu gom muối
  | salt crystallising pond; salt harvesting; tarpaulin salt; salt crystallisation
lactic-fermentation < fermentation = vi khuẩn lactic; lên men lactic; vi khuẩn axit lactic; lên men chua | lactic acid bacteria;
  lactic fermentation; leuconostoc; pediococcus; lactiplantibacillus
alcoholic-fermentation < fermentation, alcohol = men rượu; bánh men; men lá; men thuốc bắc; lên men rượu; nấm men rượu
  | alcoholic fermentation; saccharomyces cerevisiae; liquor starter; wine yeast; ethanol fermentation
bread-yeast < bread, fermentation = men nở; men bánh mì; men làm bánh; bột chua; men tự nhiên; ủ bột | baker's yeast; sourdough;
  dough fermentation; natural leaven
koji-mould < fermentation = mốc tương; nấm koji; mốc vàng; mốc hoa cau; nấm sợi lên men; ủ mốc | koji; aspergillus oryzae; rhizopus;
  mould starter; koji making
solid-state-fermentation < fermentation = lên men bán rắn; lên men xốp; lên men bề mặt; lên men rắn | solid-state fermentation;
  solid substrate fermentation; tray fermentation
submerged-fermentation < fermentation = lên men chìm; thu sinh khối; lên men dịch thể; nuôi cấy chìm; sinh khối vi sinh vật
  | submerged fermentation; batch fermentation; fed-batch; microbial biomass; high-density culture
acetic-fermentation < vinegar = lên men giấm; lên men axetic; vi khuẩn axetic; con giấm; giấm táo; giấm gạo; nuôi giấm
  | acetic fermentation; acetobacter; mother of vinegar; apple cider vinegar; fruit vinegar; rice vinegar
starter-culture-dry < fermentation = chủng khởi động; giống khởi động; men khởi động; bột men giống; giữ giống vi sinh; giữ chủng
  | freeze-dried starter; defined starter; lyophilised culture; strain preservation; culture collection
kefir < fermentation, milk = nấm sữa; nấm kefir; hạt kefir | kefir; kefir grain
fermentation-tank < fermentation = bồn lên men; tank lên men; thùng lên men; hũ sành; chum sành; phòng lên men; chum ủ
  | fermentation vessel; fermentation temperature control; fermentation room; earthenware jar
fast-fish-sauce < fish-sauce, enzyme = rút ngắn thời gian chượp; ủ nhanh nước mắm; chượp nhanh; đánh quậy; phơi nắng chượp
  | accelerated fish sauce; halophilic bacteria; rapid fish sauce fermentation
spirit-ageing < alcohol = lão hóa rượu; lọc rượu; khử độc rượu; khử andehit; thùng gỗ sồi; ủ rượu; máy lọc rượu; hạ thổ rượu
  | spirit ageing; aldehyde removal; liquor filtration; oak barrel; fusel oil
pot-still < alcohol, distillation = nồi nấu rượu; nồi chưng cất rượu; tháp cất cồn; cồn thực phẩm; nấu rượu bằng điện
  | pot still; alcohol still; food-grade ethanol; neutral spirit; rectified spirit
immobilised-enzyme < enzyme = cố định enzyme; cố định tế bào; enzyme cố định; nấm men cố định | immobilised enzyme; immobilised cell;
  enzyme immobilisation
plant-protease < enzyme = bromelain; bromelin; enzym papain; nhựa đu đủ; enzym dứa | papain; ficin; plant protease; pineapple enzyme
commercial-protease < enzyme, protein = enzyme alcalase; alcalase; flavourzyme; thủy phân bằng enzyme; đạm thủy phân
  | neutrase; protamex; enzymatic hydrolysis of protein; commercial protease
pectinase < enzyme = enzym pectinase; pectinaza; enzyme làm trong | pectinase; pectinolytic enzyme; cell-wall degrading enzyme
saccharification < enzyme, starch = đường hóa; dịch hóa; enzyme đường hóa; alpha amylaza; glucoamylaza; nấu đường hóa
  | saccharification; starch liquefaction; glucoamylase; alpha-amylase; mashing
lipase < enzyme = enzym lipase; lipaza; thủy phân chất béo | lipase; lipolysis; enzymatic transesterification
transglutaminase < enzyme = enzyme liên kết thịt; enzyme kết dính protein; mtgase | transglutaminase; meat glue; protein cross-linking
other-food-enzymes < enzyme = xylanase; lactase; enzym cellulase; catalaza; naringinase | beta-galactosidase; hemicellulase;
  glucose oxidase; tannase; chitinase; laccase
maillard-reaction = phản ứng maillard; caramen hóa; caramel hóa; thắng đường; nước hàng | maillard reaction; caramelisation; melanoidin
cooking-kettle < steam-cooking = nồi hai vỏ; nồi cánh khuấy; nồi nấu cánh khuấy; máy sên; chảo đảo; nồi sên mứt; máy sên nhân;
  bếp từ công nghiệp | jacketed kettle; cooking kettle; cooker mixer; tilting kettle; induction cooker
steam-cabinet < steam-cooking = tủ hấp; tủ nấu cơm; nồi hấp cách thủy; lò hấp; băng chuyền hấp; hấp tôm; tủ cơm công nghiệp
  | steaming cabinet; rice steamer; steam cooker; conveyor steamer
sous-vide < steam-cooking = nấu chậm; nấu sous vide; nấu chân không | sous-vide; low-temperature cooking; vacuum cooking
pressure-cooking < steam-cooking = nồi áp suất; hầm nhừ; hầm xương; nấu áp suất; làm mềm xương | pressure cooker; pressure cooking
parboiling < rice-milling = gạo đồ; đồ gạo; hấp lúa; ngâm hấp thóc | parboiling; parboiled rice; paddy soaking
debittering = khử đắng; khử vị đắng; khử chát; vị chát; ngâm khử chát; chát hồng | debittering; astringency removal; deastringency
defatting = tách béo; khử béo; khử mỡ; tách váng mỡ; ít béo | defatting; defatted flour; fat removal; low-fat
candy-machine < bread = máy nấu kẹo; máy cắt kẹo; máy gói kẹo; rót khuôn kẹo; máy đúc kẹo; nấu kẹo | candy cooker; candy wrapping
chocolate-tempering < cocoa = ủ nhiệt sô cô la; nghiền sô cô la; đảo trộn sô cô la; rang hạt ca cao; nghiền ca cao | conching;
  chocolate tempering; cocoa roasting; cocoa grinding; bean-to-bar
coffee-machine < coffee = máy xát tươi; phơi cà phê; sấy cà phê; giàn phơi cà phê; máy đánh bóng cà phê; máy pha cà phê
  | coffee pulper; coffee drying; coffee huller; coffee polisher; espresso machine
cashew-machine < cashew = máy cắt hạt điều; máy tách hạt điều; phân loại nhân điều; nồi hấp điều; sấy hạt điều
  | cashew cutting machine; cashew sheller; cashew peeling machine; cashew drying; cashew grading
spice-sterilising < sterilisation = tiệt trùng tiêu; tiêu tiệt trùng; tiệt trùng gia vị; tiệt trùng hơi nước; tiệt trùng bột
  | steam-sterilised spice; spice sterilisation; powder sterilisation
rehydration = hoàn nguyên rau sấy; ngâm nở; hút nước lại; lâu nở; ngâm hạt | rehydration; reconstitution; soaking; rehydration ratio
instantisation = bột khó tan; tan chậm; tăng độ tan; bột tan nhanh; bột không tan hết | instantisation; wettability; powder solubility
germination-malting < grain-processing = ủ mầm; nảy mầm hạt; mầm gạo; bột mầm ngũ cốc | germinated grain; sprouted grain; sprouted flour
frying-oil-removal < food-processing = máy vắt dầu; ly tâm tách dầu; tách dầu sau chiên; ngấm dầu; nhiều dầu sau chiên
  | deoiling machine; oil uptake; oil removal after frying
food-printing < food-processing, 3d-printing = in 3d thực phẩm; tạo hình thực phẩm 3d | 3d food printing; food printer
molecular-encapsulation < encapsulation = tạo phức cyclodextrin; bao gói bằng cyclodextrin; chất mang sấy phun | beta-cyclodextrin;
  encapsulating wall material; drying carrier; complex coacervation; cyclodextrin inclusion
nano-dispersion-food < encapsulation = hệ nano tan trong nước; nano hóa hoạt chất; tan trong nước lạnh | water-dispersible nano;
  nano-dispersion; self-emulsifying; pickering emulsion
food-processing-line < production-line, food-processing = dây chuyền chế biến; dây chuyền chế biến trái cây; dây chuyền nước ép;
  dây chuyền đóng hộp; nhà máy thực phẩm | food processing line; juice line; fruit processing line; food factory
household-processing < food-processing = chế biến quy mô nhỏ; cơ sở nhỏ lẻ; lò thủ công; chế biến hộ gia đình; nấu thủ công
  | small-scale processing; artisanal food; cottage food industry
`
