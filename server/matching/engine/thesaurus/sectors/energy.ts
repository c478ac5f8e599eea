/** Năng lượng, điện. */
export const energy = `
energy-saving = tiết kiệm năng lượng; tiết kiệm điện; tiền điện; hóa đơn điện; hao điện; tốn điện;
  hiệu suất năng lượng; kiểm toán năng lượng | energy saving; energy efficiency; electricity bill; power consumption;
  energy audit; energy consumption
renewable-energy = năng lượng tái tạo; năng lượng sạch; năng lượng xanh; điện sạch | renewable energy; clean energy;
  green energy
solar-energy < renewable-energy = điện mặt trời; năng lượng mặt trời; pin mặt trời; tấm pin; áp mái; điện mái nhà;
  quang điện | solar power; solar energy; photovoltaic; solar panel; rooftop solar; pv; solar module
solar-panel-cleaning < solar-energy = rửa tấm pin; vệ sinh tấm pin | panel cleaning; solar cleaning
wind-power < renewable-energy = điện gió; tuabin gió; năng lượng gió; trụ gió | wind power; wind turbine; wind farm;
  wind energy
hydropower < renewable-energy = thủy điện; hồ thủy điện; đập; hồ chứa | hydropower; hydroelectric; dam; reservoir
biomass < renewable-energy = sinh khối; nhiên liệu sinh khối; mùn cưa; dăm gỗ; củi trấu; viên nén; củi | biomass;
  sawdust; wood chip; pellet; briquette; firewood
pyrolysis = nhiệt phân; khí hóa; hóa khí; than hóa | pyrolysis; gasification; carbonisation; syngas; torrefaction
biofuel < renewable-energy = nhiên liệu sinh học; diesel sinh học; cồn sinh học | biofuel; biodiesel; bioethanol
hydrogen = hydro; khí hydro; hydro xanh; pin nhiên liệu | hydrogen; green hydrogen; fuel cell; electrolyser;
  electrolysis
battery = pin; ắc quy; pin lithium; pin lưu trữ; bộ pin; bms | battery; lithium-ion; accumulator; battery pack;
  battery management
energy-storage < battery = lưu trữ năng lượng; lưu trữ điện; kho pin; tích trữ điện | energy storage; battery storage;
  power storage; bess
power-grid = lưới điện; điện lưới; truyền tải điện; đường dây; trạm biến áp; mất điện; cúp điện | power grid;
  electric grid; transmission line; substation; power outage; blackout
microgrid < power-grid = lưới điện nhỏ; lưới điện độc lập; điện hải đảo | microgrid; mini-grid; off-grid; island power
smart-meter = công tơ; đo đếm điện; công tơ điện tử; đồng hồ điện | smart meter; electricity meter; metering
power-quality = sóng hài; bù công suất; hệ số công suất; sụt áp; chập chờn | power quality; harmonics; power factor;
  reactive power; voltage sag; voltage drop
peak-shaving = giờ cao điểm; phụ tải; san phẳng phụ tải; đỉnh tải; giảm tải | peak load; peak shaving;
  demand response; load shifting; peak hour; load management
energy-management = quản lý năng lượng; giám sát điện năng | energy management; energy monitoring; ems
inverter = biến tần; bộ nghịch lưu | inverter; variable frequency drive; frequency converter
electric-motor = động cơ điện; mô tơ; động cơ | electric motor; motor; engine
transformer = máy biến áp; biến áp; dầu biến áp | transformer; transformer oil
partial-discharge = phóng điện cục bộ; chẩn đoán cáp; sự cố cáp; hỏng cách điện | partial discharge; cable diagnosis;
  insulation failure; insulator
lighting = chiếu sáng; đèn led; đèn; bóng đèn; đèn đường | lighting; led lamp; street light; luminaire; led lighting
heat-pump = bơm nhiệt | heat pump
waste-heat = nhiệt thải; thu hồi nhiệt; nhiệt dư; tận dụng nhiệt | waste heat; heat recovery; heat exchanger;
  waste-heat recovery; economiser
boiler = lò hơi; nồi hơi; lò dầu tải nhiệt; lò đốt than | boiler; steam boiler; thermal oil heater; coal-fired boiler
furnace = lò nung; lò luyện; lò; lò nấu; lò điện; lò cảm ứng | furnace; kiln; induction furnace; melting furnace
air-conditioning = điều hòa; điều hòa không khí; máy lạnh; làm mát; môi chất lạnh; thông gió | air conditioning;
  chiller; cooling system; refrigerant; hvac; ventilation; cooling
thermal-insulation = cách nhiệt; bảo ôn; chống nóng | thermal insulation; heat insulation; insulation material
compressed-air = khí nén; máy nén khí | compressed air; air compressor
pump = bơm; máy bơm; trạm bơm; bơm nước | pump; pumping station; water pump; pumping
electric-vehicle = xe điện; xe máy điện; ô tô điện; trạm sạc; sạc xe | electric vehicle; electric motorcycle;
  ev charger; charging station; charging
coal = than đá; than cám; nhiệt điện than; nhiệt điện | coal; coal-fired; thermal power
oil-gas = dầu khí; dầu thô; giàn khoan; khí đốt; lọc dầu; giếng dầu | oil and gas; petroleum; crude oil; drilling rig;
  refinery; wellbore
pipeline = đường ống; ống dẫn; tuyến ống | pipeline; piping; pipe network
lpg = khí gas; khí hóa lỏng; bình gas | lpg; liquefied gas; lng
cable = cáp; dây cáp; dây điện; cáp quang | cable; wire; optical fibre; power cable
lightning = chống sét; sét đánh; sét | lightning; lightning protection; surge
fire-safety = cháy; phòng cháy; chữa cháy; phòng cháy chữa cháy; báo cháy; nguy cơ cháy | fire; fire protection;
  fire fighting; fire alarm; flame retardant; fire safety
explosion-safety = nổ; chống nổ; chống cháy nổ; thuốc nổ | explosion; explosion-proof; explosive; blasting
`
