/** Môi trường: water, waste, air, soil. */
export const environment = `
wastewater = nước thải; xử lý nước thải; nước xả thải; nước bẩn; nước thải sinh hoạt | wastewater; waste water;
  sewage; effluent; wastewater treatment
industrial-wastewater < wastewater = nước thải công nghiệp; nước thải sản xuất; nước thải nhà máy;
  nước thải khu công nghiệp | industrial wastewater; industrial effluent; process effluent
textile-wastewater < industrial-wastewater, textile-dyeing = nước thải dệt nhuộm; nước thải nhuộm; nước nhuộm
  | textile wastewater; dyeing wastewater; dye effluent; textile effluent
seafood-wastewater < industrial-wastewater = nước thải chế biến thủy sản; nước thải thủy sản
  | seafood processing wastewater; fish processing effluent
plating-wastewater < industrial-wastewater, electroplating = nước thải xi mạ | plating wastewater;
  electroplating effluent
hospital-wastewater < wastewater = nước thải bệnh viện; nước thải y tế | hospital wastewater
leachate < wastewater, landfill = nước rỉ rác; nước rác | leachate; landfill leachate
cod-bod = nhu cầu oxy; cod; bod | chemical oxygen demand; biochemical oxygen demand; organic load
nutrient-removal < wastewater = khử nitơ; xử lý nitơ; khử phốt pho; tổng nitơ; nitrat hóa; amoni | nitrogen removal;
  nutrient removal; nitrification; denitrification; anammox; ammonium
activated-sludge < wastewater = bùn hoạt tính; bể hiếu khí; aerotank; sinh học hiếu khí | activated sludge;
  aerobic treatment; sequencing batch reactor; mbbr
anaerobic-digestion = kỵ khí; phân hủy kỵ khí; hầm biogas; bể uasb; hầm ủ | anaerobic digestion; anaerobic digester;
  uasb
biogas < anaerobic-digestion = khí sinh học; khí biogas | biogas; biomethane
sludge = bùn thải; bùn; ép bùn; tách nước bùn; bã bùn | sludge; sewage sludge; sludge dewatering; biosolids
membrane-filtration = lọc màng; màng lọc; siêu lọc; vi lọc; lọc nano; thẩm thấu ngược; màng ro; màng uf; màng gốm
  | membrane filtration; ultrafiltration; microfiltration; nanofiltration; reverse osmosis; ceramic membrane
membrane-bioreactor < membrane-filtration, wastewater = màng mbr; bể mbr | membrane bioreactor; mbr
coagulation = keo tụ; tạo bông; phèn nhôm; chất trợ lắng; lắng cặn | coagulation; flocculation; coagulant;
  sedimentation; electrocoagulation
adsorption = hấp phụ; vật liệu hấp phụ; than hoạt tính | adsorption; adsorbent; activated carbon; sorbent
biochar = than sinh học | biochar; pyrolytic char
advanced-oxidation = oxy hóa nâng cao; ozon; ozone; fenton; quang xúc tác | advanced oxidation; ozonation;
  photocatalysis; photocatalytic
ion-exchange = trao đổi ion; hạt nhựa trao đổi | ion exchange; ion-exchange resin
heavy-metal = kim loại nặng; asen; thạch tín; cadimi; crom; nhiễm chì | heavy metal; arsenic; cadmium; chromium;
  lead contamination
water-supply = nước sạch; cấp nước; nước sinh hoạt; nước uống; xử lý nước cấp; nước giếng khoan; nước ngầm;
  nước giếng | drinking water; water supply; potable water; groundwater; well water; tap water
desalination < water-supply, salinity = khử mặn; lọc mặn; nước biển thành nước ngọt | desalination;
  seawater desalination
iron-manganese = nhiễm sắt; khử sắt; mangan | iron removal; manganese removal
water-leakage = thất thoát nước; rò rỉ nước; chống thất thoát; bể ống | water loss; non-revenue water; leak detection;
  pipe leakage
water-quality = chất lượng nước; quan trắc nước; độ đục; quan trắc nước tự động | water quality; turbidity;
  water quality monitoring
water-reuse = tái sử dụng nước; tuần hoàn nước; nước tuần hoàn | water reuse; water recycling; reclaimed water
scale-water-hardness = cáu cặn; đóng cặn; nước cứng; làm mềm nước | scaling; limescale; water hardness;
  water softening; fouling
environmental-monitoring = quan trắc; quan trắc môi trường; trạm quan trắc; giám sát môi trường
  | environmental monitoring; monitoring station
solid-waste = chất thải rắn; rác; rác thải; rác sinh hoạt; xử lý rác; rác thải sinh hoạt | solid waste; garbage;
  municipal waste; refuse; rubbish
landfill < solid-waste = bãi rác; chôn lấp; bãi chôn lấp | landfill; dump site
waste-sorting < solid-waste = phân loại rác; phân loại chất thải; rác tại nguồn | waste sorting; waste segregation;
  source separation
incineration < solid-waste = lò đốt rác; đốt rác; thiêu hủy; lò đốt | incineration; incinerator; waste-to-energy
composting < organic-waste = ủ phân; ủ hoai; ủ compost; làm phân hữu cơ; ủ rác | composting; compost; aerobic composting
organic-waste < solid-waste = rác hữu cơ; chất thải hữu cơ; phụ phẩm; phế phụ phẩm; thức ăn thừa; rác chợ;
  rác thực phẩm; bã thải | organic waste; food waste; by-product; agricultural residue; biowaste; market waste;
  organic residue
hazardous-waste = chất thải nguy hại; rác độc hại | hazardous waste; toxic waste
medical-waste < hazardous-waste = rác thải y tế; chất thải y tế | medical waste; healthcare waste
e-waste = rác điện tử; chất thải điện tử; bo mạch thải; pin thải; ắc quy hỏng | electronic waste; e-waste;
  spent battery; battery recycling
recycling = tái chế; thu hồi; tái sinh; phế liệu; ve chai; kinh tế tuần hoàn | recycling; recovery; scrap;
  circular economy; upcycling; reclaimed
plastic-waste < plastic, recycling = rác nhựa; nhựa thải; túi ni lông; bao ni lông; nhựa tái chế; phế liệu nhựa
  | plastic waste; waste plastic; recycled plastic; plastic recycling
waste-tyre < recycling = lốp xe; vỏ xe; lốp thải; lốp cao su | waste tyre; scrap tyre; waste tire; crumb rubber
used-oil = dầu thải; nhớt thải; dầu ăn thừa; mỡ thải; dầu nhớt thải | waste oil; used oil; spent lubricant;
  used cooking oil
air-pollution = ô nhiễm không khí; khí thải; khói bụi; xử lý khí thải; ống khói; khói | air pollution; exhaust gas;
  flue gas; off-gas; emission control; exhaust treatment; stack
dust = bụi; bụi mịn; lọc bụi; hút bụi; túi lọc bụi; xyclon | dust; particulate matter; fine particles; dust collector;
  baghouse; cyclone separator; electrostatic precipitator
odour = mùi hôi; khử mùi; mùi; hôi thối; xử lý mùi | odour; odor; malodour; deodorisation; odour control; odor removal
voc < air-pollution = hơi dung môi; mùi dung môi; mùi sơn; hợp chất hữu cơ bay hơi; toluen; xylen
  | volatile organic compound; voc; solvent vapour; toluene; xylene; solvent emission
biofilter = lọc sinh học; tháp lọc sinh học | biofilter; biotrickling; biofiltration
scrubber < air-pollution = tháp rửa khí; tháp hấp thụ; tháp dập khí | scrubber; wet scrubber; absorption tower
desulphurisation < air-pollution = khử lưu huỳnh; khí so2; so2 | desulphurisation; desulfurization; sulphur dioxide
nox < air-pollution = khử nox; oxit nitơ | nox; nitrogen oxides; denox
co2-capture = thu giữ co2; thu hồi co2; các-bon dioxit; khí cacbonic | carbon capture; co2 capture; carbon dioxide
ammonia = amoniac; khí nh3 | ammonia; nh3
hydrogen-sulphide = h2s; khí trứng thối; hydro sunfua | hydrogen sulphide; hydrogen sulfide
noise = tiếng ồn; ồn; chống ồn; giảm ồn; cách âm | noise; noise reduction; soundproofing; acoustic insulation
soil-remediation < soil = xử lý đất ô nhiễm; đất nhiễm độc; phục hồi đất | soil remediation; contaminated soil;
  dioxin; phytoremediation
wetland < wastewater = bãi lọc trồng cây; đất ngập nước; bèo tây; lục bình | constructed wetland; wetland;
  water hyacinth
flood = ngập lụt; lũ lụt; chống ngập; triều cường; lũ quét; ngập úng | flood; flooding; flash flood; inundation;
  drainage
landslide = sạt lở; trượt lở; sạt lở đất; sạt lở bờ sông; xói lở; trượt đất | landslide; slope failure;
  riverbank erosion; bank erosion; coastal erosion
weather-forecast = dự báo thời tiết; khí tượng; lượng mưa; cảnh báo sớm; cảnh báo thiên tai | weather forecast;
  meteorology; rainfall; early warning
oil-spill = tràn dầu; dầu loang; váng dầu | oil spill; oil slick
mine-waste = bùn đỏ; đuôi quặng; bãi thải mỏ; bã thải quặng; nước thải mỏ | red mud; bauxite residue; tailings;
  mine waste; acid mine drainage
gypsum-waste = thạch cao thải; bã gyps; bã thạch cao | phosphogypsum; waste gypsum
fly-ash = tro bay; tro xỉ; xỉ than; tro đáy | fly ash; coal ash; bottom ash
slag = xỉ lò; xỉ thép; xỉ hạt lò cao; xỉ | slag; steel slag; blast furnace slag
life-cycle = vòng đời; đánh giá vòng đời | life cycle assessment; life-cycle analysis
`
