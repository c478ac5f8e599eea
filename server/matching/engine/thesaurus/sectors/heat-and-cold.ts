/** Heat and cold as energy: boilers, steam, furnaces, fuels, biogas, dryers, heat pumps, refrigeration, air conditioning, insulation. */
export const heatAndCold = `
fluidised-bed-boiler < boiler = lò hơi tầng sôi; buồng đốt tầng sôi; lò tầng sôi; tầng sôi tuần hoàn; lò đốt tầng sôi; đốt tầng sôi
  | fluidised bed boiler; fluidized bed combustion; circulating fluidized bed; bubbling fluidised bed; fluidised bed combustion
grate-boiler < boiler = lò hơi ghi xích; ghi lò; ghi xích; lò hơi ghi tĩnh; cháy ghi lò; ghi bị cháy; lò ghi bậc thang | grate boiler;
  chain grate; moving grate; grate firing; travelling grate
fire-tube-boiler < boiler = lò hơi ống lửa; lò hơi ống nước; ống lò hơi; ba lông hơi; nồi hơi đứng; lò hơi cỡ nhỏ | fire-tube boiler;
  water-tube boiler; boiler tube; package boiler; boiler drum
biomass-boiler < boiler, biomass = lò hơi đốt trấu; lò hơi đốt củi; lò hơi sinh khối; lò hơi biomass; lò hơi đốt mùn cưa;
  lò hơi đốt viên nén; lò đốt trấu | biomass boiler; rice husk boiler; wood-fired boiler; husk-fired furnace; pellet boiler
gas-oil-boiler < boiler = lò hơi đốt dầu; lò hơi đốt gas; lò hơi đốt khí; lò hơi đốt dầu fo | oil-fired boiler; gas-fired boiler;
  condensing boiler
electric-boiler < boiler = lò hơi điện; nồi hơi điện; máy sinh hơi; nồi sinh hơi; máy tạo hơi nước; nồi hơi mini | electric boiler;
  steam generator; once-through boiler; electric steam generator
thermal-oil-system < boiler = dầu tải nhiệt; dầu truyền nhiệt; lò dầu truyền nhiệt; dầu tải nhiệt biến chất; hệ dầu nóng | thermal oil;
  heat transfer fluid; heat transfer oil; hot oil heater; thermal fluid
boiler-fuel-consumption < boiler, energy-saving = tốn củi; hao củi; tốn than; hao than; tốn trấu; tốn gas; tốn dầu; hao nhiên liệu;
  tốn nhiên liệu; hao dầu; lò hơi tốn nhiên liệu | fuel consumption; high fuel consumption; boiler efficiency; fuel saving;
  specific fuel consumption
boiler-scale < boiler, scale-water-hardness = cặn lò; cặn lò hơi; cáu cặn lò hơi; đóng cặn lò; cáu lò; cáu cặn nồi hơi; rửa cặn lò
  | boiler scale; boiler descaling; boiler scaling; boiler tube scale
boiler-feedwater < boiler = nước cấp lò hơi; nước cấp nồi hơi; xử lý nước lò hơi; nước lò hơi; khử khí nước cấp; hóa chất lò hơi;
  xả đáy lò | boiler feed water; boiler water treatment; deaerator; blowdown; boiler chemical; feedwater
boiler-tube-failure < boiler, corrosion = thủng ống lò; nổ ống lò; xì ống lò; ống lò bị mòn; ăn mòn ống lò hơi; phồng ống lò
  | boiler tube failure; boiler tube corrosion; tube rupture; tube leakage
boiler-safety < boiler = nổ lò hơi; nổ nồi hơi; kiểm định lò hơi; kiểm định nồi hơi; cạn nước lò; lò cạn nước; thợ vận hành lò
  | boiler explosion; boiler inspection; low water in boiler; boiler safety
slagging = đóng xỉ; kết xỉ; bám xỉ; kết khối tro; tro chảy; tro nóng chảy; bám tro | slagging; ash fusion; ash deposition; clinkering;
  bed agglomeration
soot-blowing < boiler, soot = thổi bụi lò; thổi muội; bám muội; muội bám ống; vệ sinh ống lửa; thông ống lò | soot blower; soot blowing;
  boiler cleaning; heating surface fouling
incomplete-combustion = cháy không hết; than chưa cháy hết; cháy không kiệt; than còn trong xỉ; lửa đỏ; lửa yếu; thiếu gió lò; dư gió
  | incomplete combustion; unburnt carbon; excess air; loss on ignition of ash; poor combustion
combustion-control = đo oxy khói; tỷ lệ gió nhiên liệu; điều chỉnh gió; cảm biến oxy; tối ưu cháy; quá trình cháy; phân tích khói
  | combustion control; air-fuel ratio; oxygen trim; flue gas analyser; combustion optimisation
combustion-chamber = buồng đốt; buồng lửa; thân lò; buồng đốt thứ cấp; vòm lò | combustion chamber; firebox; combustor; afterburner
draught-fan < industrial-fan, boiler = quạt gió lò; quạt khói; quạt cấp gió; quạt hút khói; hút gió tự nhiên; lò bị tức; khói phụt ngược
  | forced draught fan; induced draft fan; chimney draught; draft fan; back-smoking
fuel-feeding < boiler, automation = cấp liệu lò hơi; vít cấp trấu; cấp trấu tự động; cấp củi; nạp củi; cấp liệu tự động lò; xúc trấu
  | fuel feeder; stoker; automatic fuel feeding; screw feeder for biomass; spreader stoker
ash-removal < boiler = cào xỉ; cào tro; lấy tro; thải xỉ; tự động lấy xỉ | ash removal; ash handling; de-ashing; slag removal
economiser-heat < waste-heat, boiler = bộ hâm nước; bộ sấy không khí; tận dụng nhiệt khói thải; nhiệt khói thải; khói thải nóng;
  hâm nước cấp | air preheater; flue gas heat recovery; feedwater preheating; recuperator; regenerator burner
steam-supply = hơi lẫn nước; thiếu hơi; không đủ hơi; hơi bão hòa; áp suất hơi; tụt áp hơi | steam supply; saturated steam; wet steam;
  steam pressure; steam quality; steam shortage
steam-piping < steam-supply, pipeline = đường ống hơi; xì hơi ống; rò hơi; xì hơi; bọc ống hơi; mất nhiệt ống hơi | steam pipe;
  steam leak; steam distribution; steam line
steam-accumulator < steam-supply = bình tích hơi; ống góp hơi; bộ giảm áp hơi; van giảm áp hơi | steam accumulator;
  pressure reducing station; steam header
cogeneration = đồng phát; đồng phát nhiệt điện; phát điện từ bã mía; nhiệt điện kết hợp; phát điện trấu; điện sinh khối | cogeneration;
  combined heat and power; biomass power plant; trigeneration; bagasse power
steam-power-cycle < waste-heat = chu trình rankine hữu cơ; phát điện từ nhiệt thải; phát điện nhiệt dư; động cơ stirling;
  động cơ hơi nước | organic rankine cycle; waste heat to power; stirling engine; rankine cycle; waste heat power
thermal-storage < energy-storage = tích trữ nhiệt; bồn tích nhiệt; bình tích nhiệt; bồn trữ nhiệt; tích trữ lạnh; muối nóng chảy;
  pin cát | thermal energy storage; ice storage; molten salt; cold thermal storage; sand battery; sensible heat storage
heat-exchange < waste-heat = trao đổi nhiệt; ống nhiệt; cánh tản nhiệt; tản nhiệt; nghẹt dàn trao đổi nhiệt | heat pipe; thermosyphon;
  fin heat exchanger; heat sink; heat dissipation; heat transfer enhancement; nanofluid
mechanical-vapour-recompression < evaporation, energy-saving = nén hơi cơ học; nén hơi thứ; tái nén hơi; cô đặc nhiều cấp; hơi thứ
  | mechanical vapour recompression; mechanical vapor recompression; multi-effect evaporator; thermal vapour recompression
pinch-analysis < energy-saving = tích hợp nhiệt; phân tích pinch; cân bằng nhiệt; tổn thất nhiệt; thất thoát nhiệt; mất nhiệt
  | heat integration; pinch analysis; heat loss; heat balance; energy balance
pottery-kiln < furnace, ceramic-tile = lò gốm; lò nung gốm; lò gas nung gốm; lò bầu; lò con thoi; lò nung sứ; sống men; nung không đều
  | pottery kiln; shuttle kiln; ceramic firing; gas kiln; uneven firing
tunnel-kiln < furnace = lò thanh lăn; lò nung liên tục; lò đứng liên tục; lò vòng | roller kiln; hoffman kiln; continuous kiln;
  annular kiln
charcoal-kiln < furnace, pyrolysis = lò than; lò hầm than; hầm than; lò đốt than củi; khói lò than; thu hồi dịch gỗ; lò than hóa
  | charcoal kiln; charcoal making; carbonisation kiln; carbonization furnace; retort kiln
charcoal < biomass = than củi; than đước; than trắng; than mùn cưa; than không khói; than ép; than tre; than binchotan | charcoal;
  white charcoal; bamboo charcoal; smokeless charcoal; sawdust charcoal
glass-furnace < furnace, glass = lò thủy tinh; lò nấu thủy tinh; lò bể thủy tinh; ủ thủy tinh | glass furnace; glass melting;
  glass tank furnace; annealing lehr
reheating-furnace < furnace, steel = lò nung phôi; lò cán nóng; lò nung thép; nung phôi cán; cháy hao kim loại | reheating furnace;
  billet heating; walking beam furnace; scale loss; oxidation loss
arc-furnace < furnace, steel = lò hồ quang; lò thổi oxy; lò lf; lò tinh luyện thép; điện cực lò hồ quang | electric arc furnace;
  ladle furnace; basic oxygen furnace
crucible-furnace < furnace = lò nồi; nồi nấu nhôm; nồi nấu kim loại; lò nấu nhôm; lò nấu đồng; nồi nung; chén nung | crucible furnace;
  crucible; aluminium melting furnace; holding furnace
resistance-furnace < furnace = lò điện trở; lò nung thí nghiệm; lò buồng; tủ nung; lò chân không; lò khí quyển | resistance furnace;
  muffle furnace; vacuum furnace; chamber furnace; atmosphere furnace; tube furnace
induction-heating = máy nung cao tần; nung cảm ứng; nung nóng cảm ứng | induction heater; medium frequency furnace;
  high frequency heating; induction melting
infrared-heating = hồng ngoại; gia nhiệt hồng ngoại; đèn sấy hồng ngoại; bóng sưởi hồng ngoại | infrared heating; far infrared;
  infrared heater; infrared lamp
heating-element = điện trở đốt; thanh gia nhiệt; dây điện trở; dây mayso; đứt điện trở; cháy điện trở; điện trở sấy; vòng nhiệt
  | heating element; electric heater; cartridge heater; nichrome wire; heating coil; band heater
temperature-control = điều khiển nhiệt độ; nhiệt độ không đều; nhiệt không đều; can nhiệt; cặp nhiệt điện; ổn định nhiệt; đồng hồ nhiệt
  | temperature control; thermocouple; temperature controller; thermostat; temperature uniformity; uneven temperature; thermometer
furnace-lining < furnace, refractory = lót lò; vỏ lò nóng; tường lò; bể lót lò; tuổi thọ tường lò; bê tông chịu nhiệt; xây lò
  | furnace lining; lining wear; refractory castable; ramming mix; refractory lining
calcination = nung kết; nung thiêu; nung phân hủy | calcination; roasting of ore; calcining
hot-air-furnace < furnace = lò cấp nhiệt; lò gió nóng; lò đốt cấp nhiệt; lò hơi nóng; calorifer; lò đốt hóa khí sấy; gió nóng
  | hot air furnace; hot air stove; air heater; biomass hot air furnace
dryer-energy < drying, energy-saving = tốn điện sấy; tốn củi sấy; sấy tốn điện; sấy lâu khô; sấy tốn nhiên liệu; chi phí sấy cao;
  tuần hoàn gió sấy; thu hồi nhiệt máy sấy | dryer energy consumption; drying energy; exhaust air recirculation; dryer efficiency;
  dryer heat recovery
drying-trouble < drying = khô ngoài ướt trong; sấy cháy; sấy không khô; mẻ sấy không đều; sấy bị cong; nứt do sấy; ám khói khi sấy
  | overdrying; smoke taint of dried product; drying defect; nonuniform drying
hybrid-dryer < drying, solar-energy = sấy kết hợp; sấy lai; nhà kính sấy; sấy mặt trời kết hợp; sấy khay | hybrid dryer;
  greenhouse dryer
tobacco-curing < drying, tobacco = lò sấy thuốc lá; thuốc lá sấy; sấy thuốc lá | tobacco barn; flue-cured tobacco; tobacco curing
yarn-fabric-drying < drying, textile = máy căng kim; sấy sợi; máy sấy định hình vải; sấy quần áo | stenter; fabric drying;
  textile dryer; laundry dryer; heat setting
rubber-sheet-drying < drying, rubber-tree = sấy mủ; sấy mủ cốm; lò xông mủ; xông mủ tờ | rubber crumb drying; smoked sheet drying;
  rubber drying
dehumidification < air-conditioning = máy hút ẩm; ẩm mốc; kho bị ẩm; khống chế độ ẩm; rô-to hút ẩm; hút ẩm | dehumidification;
  humidity control; desiccant wheel; moisture control; high humidity
humidification = máy tạo ẩm; tạo ẩm; phun sương tạo ẩm; bù ẩm; không khí khô | humidifier; humidification; fogging system;
  mist humidifier
improved-stove < biomass = bếp cải tiến; bếp củi; bếp trấu; bếp hóa khí; bếp đun; bếp tiết kiệm củi; bếp sinh khối; bếp than tổ ong;
  lò rượu đốt củi | improved cookstove; biomass stove; gasifier stove; cookstove; rocket stove
industrial-cooker = bếp gas công nghiệp; bếp từ; bếp hồng ngoại; nồi hơi nấu ăn | commercial kitchen equipment; gas stove;
  rice steamer cabinet; electric oven
water-heater = bình nóng lạnh; máy nước nóng; nước nóng; bình nước nóng; máy nước nóng trung tâm; nấu nước nóng | water heater;
  hot water; hot water supply; domestic hot water
solar-thermal < solar-energy = nhiệt mặt trời; bộ thu nhiệt; máy nước nóng năng lượng mặt trời; bình năng lượng mặt trời;
  ống thủy chân không; tấm thu nhiệt; gương parabol | solar thermal; solar collector; solar water heater; evacuated tube collector;
  concentrating solar; parabolic trough; flat plate collector
solar-cooker < solar-thermal = bếp năng lượng mặt trời; bếp mặt trời | solar cooker; solar oven
heat-pump-water-heater < heat-pump, water-heater = máy nước nóng bơm nhiệt; bơm nhiệt nước nóng; heat pump nước nóng; bơm nhiệt hồ bơi;
  bơm nhiệt công nghiệp | heat pump water heater; air source heat pump; industrial heat pump; high-temperature heat pump;
  ground source heat pump
biomass-fuel-quality < biomass = củi ướt; nhiên liệu ẩm; trấu ẩm; mùn cưa ẩm; nhiệt trị; củi vụn; củi tạp; nhiệt trị thấp; độ tro
  | calorific value; heating value; wet fuel; fuel moisture; ash content of fuel; low-grade fuel
wood-pellet < biomass = viên nén gỗ; viên gỗ nén; viên nén mùn cưa; viên nén trấu; viên nén rơm; viên nén sinh khối; viên nén bị vỡ
  | wood pellet; biomass pellet; rice husk pellet; straw pellet; fuel pellet
rice-husk-briquette < biomass, rice-husk = trấu ép; củi ép; than trấu; thanh củi ép; trấu nghiền; trấu viên | rice husk briquette;
  biomass briquette; rice husk charcoal; fuel briquette
torrefied-biomass < biomass, pyrolysis = sinh khối rang; than sinh khối; rang sinh khối; viên nén đen | torrefied biomass; biocoal;
  black pellet; torrefied pellet
energy-crop < biomass = cây năng lượng; cỏ năng lượng; cây cao lương; cỏ voi năng lượng; cây dầu mè; cây jatropha | energy crop;
  miscanthus; energy plantation
biomass-supply < biomass = thu gom phụ phẩm; thiếu trấu; giá củi tăng; thu mua phụ phẩm; gỗ rừng trồng vụn; cành ngọn
  | biomass supply chain; residue collection; biomass feedstock; feedstock logistics; logging residue
co-firing < biomass, coal = đốt kèm; đồng đốt; đốt kèm sinh khối; than trộn; đồng đốt amoniac | co-firing; cofiring; ammonia co-firing;
  coal blending; biomass co-combustion
gasifier < pyrolysis = lò khí hóa; lò khí hóa trấu; máy hóa khí; khí hóa trấu; khí hóa gỗ; khí hóa sinh khối; khí hóa than | gasifier;
  rice husk gasifier; downdraft gasifier; biomass gasification; producer gas; coal gasification; updraft gasifier
tar-removal < gasifier = hắc ín; lọc hắc ín; khí tổng hợp bẩn; dính hắc ín | tar; tar removal; tar cracking; gas cleaning; biomass tar;
  tar reforming
bio-oil < pyrolysis = dầu sinh học; dầu nhiệt phân sinh khối; nhiệt phân nhanh | bio-oil; fast pyrolysis; bio-oil upgrading
biogas-digester < biogas = hầm khí sinh học; túi ủ biogas; hầm composite; hầm nắp vòm; hầm biogas phủ bạt; hồ phủ bạt; hồ biogas
  | biogas digester; household digester; covered lagoon; fixed dome digester; biogas plant; plug-flow digester
biogas-trouble < biogas = hầm biogas yếu gas; ít gas; biogas yếu; hầm bị chết; hầm đầy váng; váng hầm; biogas có mùi;
  hầm biogas quá tải; tắc hầm | low biogas yield; digester failure; digester inhibition; digester scum; ammonia inhibition;
  unstable digestion
biogas-yield < biogas = tăng sản lượng khí; sản lượng khí biogas; đồng phân hủy; tiền xử lý rơm; ủ khô biogas | biogas yield;
  co-digestion; biochemical methane potential; dry anaerobic digestion; pretreatment for biogas; methane yield
biogas-upgrading < biogas = lọc h2s biogas; lọc khí biogas; làm sạch biogas; nén biogas; biogas vào chai; làm giàu metan
  | biogas upgrading; biogas desulphurisation; biogas cleaning; bottled biogas; compressed biogas; bio-cng
biogas-generator < biogas, generator-set = máy phát điện biogas; phát điện biogas; máy nổ biogas; chạy máy phát bằng biogas;
  đốt bỏ biogas; thừa biogas; xả bỏ biogas | biogas generator; biogas power; biogas engine; biogas flaring; surplus biogas
biogas-slurry < biogas, organic-fertiliser = nước xả biogas; bã biogas; nước sau biogas; phụ phẩm khí sinh học | digestate;
  biogas slurry; bioslurry; digestate treatment
biodiesel-production < biofuel = dầu diesel sinh học; biodiesel mỡ cá; biodiesel dầu ăn thải; nhiên liệu từ mỡ cá;
  nhiên liệu hàng không bền vững; dầu nhờn sinh khối | transesterification; sustainable aviation fuel; hydrotreated vegetable oil;
  fatty acid methyl ester; renewable diesel; biojet fuel
cellulosic-ethanol < biofuel = xăng sinh học; xăng e5; xăng e10; cồn nhiên liệu; etanol sinh học; cồn từ rơm; cồn thế hệ hai; cồn sắn
  | cellulosic ethanol; fuel ethanol; e10 petrol; biobutanol; second-generation ethanol; e5 gasoline; gasohol
lignocellulose-pretreatment < biofuel, saccharification = tiền xử lý sinh khối; thủy phân sinh khối; nổ hơi; đường hóa sinh khối
  | lignocellulose pretreatment; steam explosion; biomass hydrolysis
refrigeration-machine < cold-storage, air-conditioning = máy lạnh công nghiệp; hệ thống lạnh; hệ thống lạnh công nghiệp; thợ lạnh;
  lốc lạnh; block máy lạnh | industrial refrigeration; refrigerating machine; vapour compression
compressor-trouble < refrigeration-machine = cháy lốc; cháy block; lốc không chạy; lốc kêu to; máy nén lạnh quá nhiệt; gãy trục máy nén
  | compressor burnout; liquid slugging; compressor failure; liquid floodback
refrigerant-leak < refrigeration-machine = xì gas; thiếu gas lạnh; hết gas lạnh; sạc gas; nạp gas lạnh; rò rỉ gas lạnh; rò gas lạnh;
  thu hồi gas lạnh | refrigerant leak; refrigerant charge; refrigerant recovery; gas charging of refrigeration; undercharge
refrigerant-type < refrigeration-machine, greenhouse-gas = gas lạnh; gas r22; r22; r410a; r32; r134a; gas thay thế r22;
  môi chất lạnh tự nhiên; hydrofluorocarbon | low-gwp refrigerant; natural refrigerant; hfc; transcritical co2; propane refrigerant;
  r290; refrigerant replacement
ammonia-refrigeration < refrigeration-machine, ammonia = lạnh amoniac; lạnh nh3; rò rỉ nh3; rò rỉ amoniac; xì nh3; máy lạnh nh3
  | ammonia leak; ammonia compressor
poor-cooling < refrigeration-machine = lạnh kém; không đủ lạnh; kém lạnh; máy lạnh không lạnh; kho không đủ lạnh; lâu lạnh;
  kho lên nhiệt; mất lạnh | insufficient cooling; poor cooling; loss of cooling; temperature rise of cold store
cold-store-energy < cold-storage, energy-saving = kho lạnh tốn điện; tiền điện kho lạnh; máy lạnh tốn điện; tốn điện kho lạnh;
  tiết kiệm điện kho lạnh | cold store energy; refrigeration energy saving; floating head pressure; energy-efficient refrigeration
evaporator-frost < refrigeration-machine = đóng tuyết; bám tuyết; xả tuyết; xả đá; đóng băng dàn lạnh; dàn bay hơi; đóng đá dàn lạnh
  | frosting; defrost; frosted coil; hot gas defrost
condenser-coil < refrigeration-machine = dàn nóng; bình ngưng; dàn ngưng bay hơi; nóng dàn nóng; giải nhiệt máy lạnh | condenser;
  evaporative condenser; air-cooled condenser; condenser fouling; high condensing pressure
absorption-chiller < air-conditioning, waste-heat = máy lạnh hấp thụ; làm lạnh hấp phụ; lạnh từ nhiệt thải; làm lạnh bằng nhiệt thải;
  lạnh mặt trời | absorption chiller; adsorption chiller; absorption refrigeration; solar cooling; adsorption cooling;
  ejector refrigeration
solar-refrigeration < refrigeration-machine, solar-energy = tủ lạnh năng lượng mặt trời; lạnh không cần điện; làm mát không dùng điện
  | solar refrigerator; zero energy cool chamber; off-grid cooling
water-chiller < air-conditioning = nước lạnh tuần hoàn; máy làm lạnh nước; máy chiller; chiller giải nhiệt nước; máy làm lạnh chiller;
  cụm chiller; bám cặn bình ngưng | water chiller; chilled water; air-cooled chiller; chiller plant; chiller efficiency; glycol chiller
peltier-cooling < refrigeration-machine = sò lạnh; sò nóng lạnh; chip làm lạnh; lạnh peltier; tủ lạnh mini | thermoelectric cooling;
  peltier cooler; thermoelectric cooler; portable cooler box
cryogenics = lạnh sâu; nitơ lỏng cấp đông; ni tơ lỏng; lạnh cryo; hóa lỏng khí; oxy lỏng; bồn lạnh sâu; heli lỏng | cryogenic;
  gas liquefaction; cryogenic tank; liquid oxygen; cryocooler; ultra-low temperature freezer
freezing-tunnel < air-blast-freezing = tủ cấp đông; cấp đông chậm | freezing tunnel; slow freezing
cold-store-building < cold-storage = cửa kho lạnh; đọng sương kho lạnh; đọng sương; đọng nước trần; lắp kho lạnh; đóng băng nền kho;
  màn nhựa pvc | cold store construction; cold room door; condensation on ceiling; air curtain; floor frost heave; strip curtain
display-cabinet < cold-storage = tủ mát siêu thị; tủ trưng bày lạnh; tủ lạnh; tủ bảo quản; tủ lạnh vắc xin | refrigerator;
  display cabinet; supermarket refrigeration; domestic refrigerator
central-air-conditioning < air-conditioning = điều hòa trung tâm; hệ vrv; hệ vrf; fcu; ahu; máy lạnh inverter; điều hòa tủ; miệng gió
  | central air conditioning; variable refrigerant flow; air handling unit; fan coil unit; split air conditioner
ac-energy < air-conditioning, energy-saving = tiền điện máy lạnh; tốn điện điều hòa; điều hòa tốn điện; tiết kiệm điện điều hòa;
  máy lạnh chạy suốt | air conditioning energy; hvac energy saving; building energy saving; chiller optimisation; setpoint control
ventilation-fresh-air < air-conditioning = thông gió nhà xưởng; cấp gió tươi; gió tươi; quả cầu thông gió; thu hồi nhiệt gió thải;
  bí gió; thiếu gió | fresh air system; roof ventilator; energy recovery ventilator; turbine ventilator; industrial ventilation
hot-workshop < air-conditioning = xưởng nóng; xưởng nóng bức; nóng hầm hập; công nhân chịu nóng; làm mát nhà xưởng; hấp nóng mái tôn
  | hot workshop; factory cooling; spot cooling; workplace heat; workshop cooling
evaporative-cooler < air-conditioning = máy làm mát bay hơi; tấm làm mát; tấm cooling pad; giàn mát; quạt hơi nước; màng nước làm mát;
  làm mát bay hơi; điểm sương gián tiếp | evaporative cooler; cooling pad; indirect evaporative cooling; air cooler; dew point cooling;
  pad and fan
radiative-cooling = làm mát bức xạ; màng làm mát bức xạ; vật liệu phản xạ nhiệt | radiative cooling; daytime radiative cooling;
  passive radiative cooler; heat reflective material
cleanroom-hvac < air-conditioning = chênh áp phòng sạch; điều hòa phòng sạch; áp suất dương; áp suất âm | cleanroom air conditioning;
  positive pressure room; negative pressure
pipe-insulation < thermal-insulation = bọc bảo ôn; cao su lưu hóa cách nhiệt; ống bảo ôn; bong bảo ôn; đọng sương ống; hở bảo ôn;
  bọc cách nhiệt đường ống | pipe insulation; elastomeric insulation; insulation damage; corrosion under insulation;
  removable insulation jacket
vacuum-insulation < thermal-insulation = cách nhiệt chân không; bình giữ nhiệt; tấm cách nhiệt chân không; phích nước; hộp giữ nhiệt
  | vacuum insulation panel; vacuum flask; vacuum insulated; thermal flask
natural-insulation < thermal-insulation = cách nhiệt từ trấu; tấm cách nhiệt sinh học; cách nhiệt xơ dừa; tấm cách nhiệt rơm;
  tấm lợp cách nhiệt | bio-based insulation; straw insulation board; natural fibre insulation; cellulose insulation
thermal-conductivity = hệ số dẫn nhiệt; dẫn nhiệt; độ dẫn nhiệt; keo tản nhiệt; vật liệu dẫn nhiệt | thermal conductivity;
  thermal interface material; thermal paste; heat conduction; thermal diffusivity
geothermal < renewable-energy = địa nhiệt; suối nước nóng; nước nóng ngầm; điện địa nhiệt; làm mát bằng đất | geothermal;
  geothermal heat pump; earth-air heat exchanger; geothermal energy
fuel-oil = dầu fo; dầu đốt; dầu diesel; dầu hỏa; dầu mazut; nhiên liệu diesel; dầu nặng | fuel oil; heavy fuel oil; diesel fuel;
  kerosene; bunker fuel; marine fuel oil
fuel-additive = phụ gia nhiên liệu; phụ gia tiết kiệm nhiên liệu; phụ gia xăng; phụ gia dầu; nhũ tương nhiên liệu; nước trong dầu diesel
  | fuel additive; emulsified fuel; water-in-diesel emulsion; octane booster; cetane improver
natural-gas < oil-gas = khí thiên nhiên; khí cng; khí nén cng; khí lng; khí đồng hành; trạm khí hóa lỏng; khí thấp áp;
  đốt bỏ khí đồng hành | natural gas; compressed natural gas; cng; associated gas; liquefied natural gas; flare gas recovery;
  regasification
building-heating = máy sưởi; sưởi sàn; đèn sưởi; sưởi gà con; úm nhiệt | space heating; room heater; brooder heating; radiant heating;
  underfloor heating
energy-benchmark < energy-saving = kiểm toán nhiệt; suất tiêu hao năng lượng; suất tiêu hao nhiệt; định mức năng lượng;
  tiêu hao năng lượng cao | specific energy consumption; thermal energy audit; energy benchmarking; iso 50001 certification
fuel-switching < energy-saving = chuyển đổi nhiên liệu; thay than bằng sinh khối; đốt gas thay than; thay dầu bằng điện; điện hóa nhiệt
  | fuel switching; coal replacement; electrification of heat; coal phase-out; process heat electrification
process-heating = cấp nhiệt; nhiệt công nghiệp; gia nhiệt bồn; gia nhiệt trực tiếp; truyền nhiệt; nguồn nhiệt | process heat;
  industrial heat; direct heating; heat transfer; heat source; heating system
chimney < air-pollution = ống khói lò; tắc ống khói; ống khói gỉ; ống khói thấp; chụp ống khói; phễu khói | chimney; smokestack;
  chimney corrosion; stack height; flue duct
fuel-storage-fire = tự cháy than; than tự cháy; cháy kho trấu; cháy kho củi; cháy băng tải than; kho than; bốc nóng đống than
  | spontaneous combustion; coal self-heating; stockpile fire; fuel storage; coal yard
kiln-automation < furnace, automation = điều khiển lò nung; giám sát lò nung; đường cong nung; chế độ nung; tự động hóa lò
  | kiln control; firing curve; furnace control; kiln monitoring; firing schedule
oxy-fuel < furnace = đốt oxy; làm giàu oxy; đốt giàu oxy; khí hho; máy hho; đốt plasma | oxy-fuel combustion; oxygen enrichment;
  hho gas; oxygen-enriched combustion; plasma torch
special-burner < industrial-burner = đầu đốt bức xạ; đầu đốt xốp; đầu đốt sinh khối; đầu đốt viên nén; đầu đốt dầu thải; lò đốt dầu thải
  | radiant burner; porous burner; biomass burner; pellet burner; waste oil burner; hydrogen burner
coconut-charcoal < charcoal, coconut-shell = than gáo dừa; than gáo dừa ép | coconut shell charcoal
lime-burning < furnace, limestone-lime = lò nung vôi; vôi sống lõi; vôi già lửa | overburnt lime
insulation-board < thermal-insulation = bông bảo ôn; tấm canxi silicat cách nhiệt | calcium silicate board; insulation blanket
milk-chilling < precooling = làm lạnh sữa; làm lạnh nhanh sữa | bulk milk cooler; hydrocooler
cold-chain-break < cold-storage = đứt gãy chuỗi lạnh; thùng xốp giữ lạnh | cold chain break; temperature logger for cold chain
wood-vinegar < pyrolysis = giấm gỗ; dịch gỗ; dấm gỗ; giấm tre | wood vinegar; pyroligneous acid
`
