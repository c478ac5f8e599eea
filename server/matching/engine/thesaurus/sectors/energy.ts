/** Năng lượng, điện. */
export const energy = `
energy-saving = tiết kiệm năng lượng; tiết kiệm điện; tiền điện; hóa đơn điện; hao điện; tốn điện; hiệu suất năng lượng;
  kiểm toán năng lượng; chi phí điện; tiền điện cao; tiền điện tăng; tiêu hao năng lượng; tiêu thụ điện; giảm điện năng | energy saving;
  energy efficiency; electricity bill; power consumption; energy audit; energy consumption; power saving; energy conservation;
  electricity saving; electricity cost
renewable-energy = năng lượng tái tạo; năng lượng sạch; năng lượng xanh; điện sạch; năng lượng mới | renewable energy; clean energy;
  green energy; renewables; renewable power
solar-energy < renewable-energy = điện mặt trời; năng lượng mặt trời; pin mặt trời; tấm pin; áp mái; điện mái nhà; quang điện;
  pin năng lượng mặt trời; tấm pin năng lượng mặt trời; điện áp mái; tấm quang năng; điện năng lượng mặt trời | solar power;
  solar energy; photovoltaic; solar panel; rooftop solar; pv; solar module; solar electricity; photovoltaic system; solar farm
solar-panel-cleaning < solar-energy = rửa tấm pin; vệ sinh tấm pin; tấm pin bám bụi; robot rửa tấm pin | panel cleaning; solar cleaning;
  dust on solar panel; panel cleaning robot
wind-power < renewable-energy = điện gió; tuabin gió; năng lượng gió; trụ gió; tua-bin gió; tua bin gió; sức gió | wind power;
  wind turbine; wind farm; wind energy; wind generator
hydropower < renewable-energy = thủy điện; hồ thủy điện; hồ chứa; nhà máy thủy điện; đập thủy điện | hydropower; hydroelectric;
  dam; reservoir; hydropower plant; hydroelectric plant
biomass < renewable-energy = sinh khối; nhiên liệu sinh khối; mùn cưa; dăm gỗ; củi trấu; viên nén; củi; chất đốt; củi khô | biomass;
  sawdust; wood chip; pellet; briquette; firewood; biomass energy; bioenergy; solid biofuel
pyrolysis = nhiệt phân; khí hóa; hóa khí; than hóa | pyrolysis; gasification; carbonisation; syngas; torrefaction
biofuel < renewable-energy = nhiên liệu sinh học; diesel sinh học; cồn sinh học; diezen sinh học; nhiên liệu tái tạo | biofuel;
  biodiesel; bioethanol
hydrogen = hydro; khí hydro; hydro xanh; pin nhiên liệu; hyđro; khí hidro; nhiên liệu hydro | hydrogen; green hydrogen; fuel cell;
  electrolyser; electrolysis; hydrogen fuel; hydrogen energy
battery = pin; ắc quy; pin lithium; pin lưu trữ; bộ pin; bms; ắc-quy; acquy; pin sạc; bình ắc-quy | battery; lithium-ion; accumulator;
  battery pack; battery management; rechargeable battery; storage battery
energy-storage < battery = lưu trữ năng lượng; lưu trữ điện; kho pin; tích trữ điện; tích năng; bộ lưu trữ điện; pin lưu trữ năng lượng
  | energy storage; battery storage; power storage; bess; grid storage; energy storage system
power-grid = lưới điện; điện lưới; truyền tải điện; đường dây; trạm biến áp; mất điện; cúp điện; lưới điện phân phối;
  lưới điện truyền tải; đường dây tải điện; mất điện lưới | power grid; electric grid; transmission line; substation; power outage;
  blackout; power system; distribution grid; distribution network; transmission grid; electricity grid
microgrid < power-grid = lưới điện nhỏ; lưới điện độc lập; điện hải đảo | microgrid; mini-grid; off-grid; island power
smart-meter = công tơ; đo đếm điện; công tơ điện tử; đồng hồ điện; đồng hồ điện thông minh | smart meter; electricity meter; metering;
  smart metering
power-quality = sóng hài; bù công suất; hệ số công suất; sụt áp; chập chờn | power quality; harmonics; power factor; reactive power;
  voltage sag; voltage drop
peak-shaving = giờ cao điểm; phụ tải; san phẳng phụ tải; đỉnh tải; giảm tải; dịch chuyển phụ tải; điều chỉnh phụ tải; quá tải điện
  | peak load; peak shaving; demand response; load shifting; peak hour; load management; demand side management; demand-side management;
  grid overload
energy-management = quản lý năng lượng; giám sát điện năng; giám sát năng lượng; theo dõi điện năng | energy management;
  energy monitoring; ems; power monitoring; energy monitoring system
inverter = biến tần; bộ nghịch lưu; máy biến tần; bộ biến tần; inverter điều khiển motor | inverter; variable frequency drive;
  frequency converter; vfd; ac drive
electric-motor = động cơ điện; mô tơ; động cơ; mô tơ điện | electric motor; motor; electric drive
transformer = máy biến áp; biến áp; dầu biến áp; máy biến thế; biến thế; trạm hạ thế | transformer; transformer oil; power transformer
partial-discharge = phóng điện cục bộ; chẩn đoán cáp; sự cố cáp; hỏng cách điện | partial discharge; cable diagnosis;
  insulation failure; insulator
lighting = chiếu sáng; đèn led; đèn; bóng đèn; đèn đường; đèn điện; bóng led; đèn chiếu sáng; hệ thống chiếu sáng | lighting; led lamp;
  street light; luminaire; led lighting; light fixture; led luminaire
heat-pump = bơm nhiệt; máy bơm nhiệt | heat pump
waste-heat = nhiệt thải; thu hồi nhiệt; nhiệt dư; tận dụng nhiệt; nhiệt thừa; tận dụng nhiệt thải; nhiệt lãng phí | waste heat;
  heat recovery; heat exchanger; waste-heat recovery; economiser; residual heat; heat reuse
boiler = lò hơi; nồi hơi; lò dầu tải nhiệt; lò đốt than; nồi súp de; súp-de; lò hơi công nghiệp; lò hơi đốt than | boiler; steam boiler;
  thermal oil heater; coal-fired boiler; industrial boiler; steam boiler plant
furnace = lò nung; lò luyện; lò nấu; lò điện; lò cảm ứng; lò công nghiệp; lò nung công nghiệp; lò nấu chảy | furnace; kiln;
  induction furnace; melting furnace; industrial furnace; industrial kiln
air-conditioning = điều hòa; điều hòa không khí; máy lạnh; làm mát; môi chất lạnh; thông gió; máy điều hòa; điều hòa nhiệt độ;
  làm mát không khí | air conditioning; chiller; cooling system; refrigerant; hvac; ventilation; cooling; air conditioner; space cooling
thermal-insulation = cách nhiệt; bảo ôn; chống nóng; vật liệu cách nhiệt; chống thất thoát nhiệt; lớp bảo ôn | thermal insulation;
  heat insulation; insulation material; thermal insulator; lagging
compressed-air = khí nén; máy nén khí | compressed air; air compressor
pump = bơm; máy bơm; trạm bơm; bơm nước | pump; pumping station; water pump; pumping
electric-vehicle = xe điện; xe máy điện; ô tô điện; trạm sạc; sạc xe; trạm sạc xe điện; phương tiện điện; xe chạy điện
  | electric vehicle; electric motorcycle; ev charger; charging station; charging; electric car; e-mobility; ev battery
coal = than đá; than cám; nhiệt điện than; nhiệt điện | coal; coal-fired; thermal power; hard coal
oil-gas = dầu khí; dầu thô; giàn khoan; khí đốt; lọc dầu; giếng dầu; mỏ dầu; khai thác dầu khí; mỏ khí | oil and gas; petroleum;
  crude oil; drilling rig; refinery; wellbore; oil field; gas field; upstream petroleum
pipeline = đường ống; ống dẫn; tuyến ống | pipeline; piping; pipe network
lpg = khí gas; khí hóa lỏng; bình gas; gas hóa lỏng; bình ga; bồn gas | lpg; liquefied gas; lng; liquefied petroleum gas; gas cylinder
cable = cáp; dây cáp; dây điện; cáp quang; dây dẫn điện; cáp điện | cable; wire; optical fibre; power cable; electric wire;
  electrical cable
lightning = chống sét; sét đánh; sét; thu lôi; cột thu lôi; dông sét; sét lan | lightning; lightning protection; surge; lightning strike
fire-safety = cháy; phòng cháy; chữa cháy; phòng cháy chữa cháy; báo cháy; nguy cơ cháy | fire; fire protection; fire fighting;
  fire alarm; flame retardant; fire safety
explosion-safety = nổ; chống nổ; chống cháy nổ; thuốc nổ | explosion; explosion-proof; explosive; blasting
nuclear-power = nhà máy điện hạt nhân; lò phản ứng hạt nhân; năng lượng nguyên tử; năng lượng hạt nhân; lò phản ứng mô-đun nhỏ
  | small modular reactor; nuclear energy; atomic energy; research reactor
nuclear-safety < nuclear-power, radiation = an toàn hạt nhân; an toàn bức xạ; liều bức xạ; ứng phó sự cố hạt nhân | nuclear safety;
  radiation dose; nuclear emergency
nuclear-fuel < nuclear-power = nhiên liệu hạt nhân; thanh nhiên liệu; nhiên liệu đã qua sử dụng | nuclear fuel; spent nuclear fuel;
  fuel rod
hydrogen-production < hydrogen = điện phân nước; sản xuất hydro; máy điện phân; tách hydro; hydro từ nước biển | hydrogen production;
  water electrolysis; steam reforming; hydrogen evolution; hydrogen generator
hydrogen-storage < hydrogen = lưu trữ hydro; trữ hydro; bồn chứa hydro; bình chứa hydro; vận chuyển hydro | hydrogen storage;
  metal hydride; hydrogen tank; hydrogen transport
fuel-cell-types < hydrogen = pin nhiên liệu màng proton; pin nhiên liệu oxit rắn; xe chạy hydro; xe hydro | proton exchange membrane;
  solid oxide fuel cell; direct methanol fuel cell; hydrogen vehicle; membrane electrode assembly
green-ammonia < hydrogen, ammonia = amoniac xanh; nhiên liệu tổng hợp; methanol xanh; nhiên liệu điện phân | green ammonia; power-to-x;
  synthetic fuel; green methanol; e-fuel; power-to-gas
enhanced-oil-recovery < oil-gas = nâng cao thu hồi dầu; thu hồi dầu tăng cường; bơm ép nước; bơm ép vỉa; gia tăng thu hồi dầu
  | enhanced oil recovery; waterflooding; polymer flooding; water injection; oil recovery factor
oil-well-drilling < oil-gas = khoan dầu khí; khoan giếng dầu; trám xi măng giếng khoan; ống chống giếng; mất dung dịch khoan;
  kẹt cần khoan; hoàn thiện giếng | oil well drilling; well cementing; lost circulation; stuck pipe; well completion;
  directional drilling; well casing
well-production-trouble < oil-gas = lắng đọng paraffin; đóng sáp; paraffin đóng ống; giếng ngập nước; cát xâm nhập giếng; dầu nhiều sáp;
  dầu đông đặc | wax deposition; paraffin deposition; waxy crude; pour point depressant; sand production; flow assurance; gas hydrate;
  gas lift
well-stimulation < oil-gas = nứt vỉa thủy lực; xử lý axit vùng cận đáy; kích thích vỉa; xử lý vùng cận đáy giếng | hydraulic fracturing;
  well stimulation; matrix acidizing; formation damage
oil-reservoir < oil-gas = vỉa dầu; vỉa dầu khí; đá móng nứt nẻ; mô hình vỉa; địa vật lý giếng khoan; bể trầm tích; thăm dò dầu khí
  | oil reservoir; reservoir simulation; well logging; fractured basement; petroleum exploration; sedimentary basin; seismic exploration
offshore-platform < oil-gas = giàn khai thác; giàn cố định; chân đế giàn khoan; giàn đầu giếng; tàu chứa dầu nổi | offshore platform;
  fpso; offshore structure; jacket platform; subsea pipeline; wellhead platform
petroleum-refining < oil-gas, petrochemical = cracking xúc tác; nhà máy lọc hóa dầu; chế biến dầu thô; khử lưu huỳnh dầu;
  dầu lưu huỳnh thấp | fluid catalytic cracking; hydrotreating; refinery process; hydrodesulphurisation; low-sulphur fuel;
  crude distillation
petrol-station = cây xăng; trạm xăng; cửa hàng xăng dầu; trụ bơm xăng; hao hụt xăng dầu; kho xăng dầu | petrol station; gas station;
  fuel loss; fuel depot
petrol-grade = xăng ron 95; xăng khoáng; giá xăng dầu; nhiên liệu xăng | petrol fuel; unleaded petrol
oil-storage-tank < oil-gas = bồn chứa xăng dầu; bồn xăng dầu; bể chứa dầu; rửa bồn dầu; mái phao bồn dầu | oil storage tank;
  floating roof tank; storage tank farm
gas-leak < lpg, explosion-safety = rò rỉ gas; rò gas; rò rỉ khí gas; nổ bình gas; xì bình gas; van gas; rò rỉ đường ống khí | gas leak;
  gas explosion; gas regulator; gas pipeline leakage
thermal-power-plant < coal = nhà máy nhiệt điện; tổ máy nhiệt điện; nhà máy điện than; suất hao nhiệt | thermal power plant;
  coal-fired power plant; supercritical boiler; heat rate; power plant efficiency
gas-power-plant < oil-gas = nhà máy điện khí; tuabin khí hỗn hợp; chu trình hỗn hợp; điện khí lng; kho cảng lng | combined cycle;
  gas-fired power plant; lng terminal; gas turbine plant; lng-to-power
power-plant-control < thermal-power-plant, automation = điều khiển lò máy; vận hành tổ máy; chẩn đoán tổ máy; nước làm mát nhà máy điện
  | power plant control; power plant monitoring; condenser vacuum; turbine vibration
clean-coal < coal = than sạch; công nghệ than sạch; than ép không khói; khí than; hóa lỏng than | clean coal; coal gas;
  coal liquefaction; lignite; coal briquette
energy-transition = chuyển dịch năng lượng; chuyển đổi năng lượng; quy hoạch điện; an ninh năng lượng; chuyển đổi năng lượng công bằng
  | energy transition; power development plan; energy security; energy policy; energy planning
energy-service = dịch vụ tiết kiệm năng lượng; hợp đồng hiệu quả năng lượng; tư vấn tiết kiệm điện | energy service company;
  energy performance contract; esco; energy consulting
building-energy < energy-saving = tòa nhà tiết kiệm năng lượng; tiết kiệm điện tòa nhà; quản lý tòa nhà; hệ thống bms tòa nhà;
  tòa nhà tốn điện | building energy; building management system; building automation; energy-efficient building; zero-energy building
compressed-air-energy < compressed-air, energy-saving = máy nén khí tốn điện; tiết kiệm điện khí nén; nhiệt thải máy nén khí;
  áp khí nén cao quá | compressed air energy saving; compressor heat recovery; compressed air audit
pump-fan-energy < pump, energy-saving = bơm tốn điện; quạt tốn điện; tiết kiệm điện bơm; tiết lưu van bơm | pump energy saving;
  fan energy saving; pump efficiency; throttling loss
farm-electricity < energy-saving = tốn điện quạt nước; tốn điện chong đèn; tốn điện nuôi tôm; tốn dầu bơm nước; tốn điện tưới;
  tốn dầu chạy máy | farm energy use; irrigation energy; on-farm electricity; shrimp farm energy
wood-energy-saving-cooking < biomass = tốn củi nấu; nấu rượu tốn củi; nấu mắm tốn củi; nấu đường tốn củi; nấu cao tốn củi;
  tráng bánh tốn củi | fuelwood saving; fuelwood consumption; firewood saving
`
