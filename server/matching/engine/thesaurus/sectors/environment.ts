/** Môi trường: water, waste, air, soil. */
export const environment = `
wastewater = nước thải; xử lý nước thải; nước xả thải; nước bẩn; nước thải sinh hoạt; xử lý nước bẩn; hệ thống xử lý nước thải
  | wastewater; waste water; sewage; effluent; wastewater treatment
industrial-wastewater < wastewater = nước thải công nghiệp; nước thải sản xuất; nước thải nhà máy; nước thải khu công nghiệp;
  nước thải công nghiệp tập trung; nước thải cơ sở sản xuất | industrial wastewater; industrial effluent; process effluent;
  factory wastewater
textile-wastewater < industrial-wastewater, textile-dyeing = nước thải dệt nhuộm; nước thải nhuộm; nước nhuộm | textile wastewater;
  dyeing wastewater; dye effluent; textile effluent
seafood-wastewater < industrial-wastewater = nước thải chế biến thủy sản; nước thải thủy sản | seafood processing wastewater;
  fish processing effluent
plating-wastewater < industrial-wastewater, electroplating = nước thải xi mạ; nước thải mạ; nước thải mạ điện | plating wastewater;
  electroplating effluent
hospital-wastewater < wastewater = nước thải bệnh viện; nước thải y tế; nước thải phòng khám | hospital wastewater; medical wastewater
leachate < wastewater, landfill = nước rỉ rác; nước rác; nước rò rỉ rác; nước rỉ bãi rác | leachate; landfill leachate
cod-bod = nhu cầu oxy; cod; bod; cod cao; bod cao; tải lượng hữu cơ | chemical oxygen demand; biochemical oxygen demand; organic load;
  cod removal; high-strength organic wastewater
nutrient-removal < wastewater = khử nitơ; xử lý nitơ; khử phốt pho; tổng nitơ; nitrat hóa; amoni | nitrogen removal; nutrient removal;
  nitrification; denitrification; anammox; ammonium
activated-sludge < wastewater = bùn hoạt tính; bể hiếu khí; aerotank; sinh học hiếu khí; bể sinh học hiếu khí | activated sludge;
  aerobic treatment; sequencing batch reactor; mbbr; aeration tank
anaerobic-digestion = kỵ khí; phân hủy kỵ khí; hầm biogas; bể uasb; hầm ủ; lên men kỵ khí; ủ kỵ khí | anaerobic digestion;
  anaerobic digester; uasb; anaerobic fermentation
biogas < anaerobic-digestion = khí sinh học; khí biogas | biogas; biomethane
sludge = bùn thải; bùn; ép bùn; tách nước bùn; bã bùn; bùn cặn | sludge; sewage sludge; sludge dewatering; biosolids
membrane-filtration = lọc màng; màng lọc; siêu lọc; vi lọc; lọc nano; thẩm thấu ngược; màng ro; màng uf; màng gốm; lọc uf
  | membrane filtration; ultrafiltration; microfiltration; nanofiltration; reverse osmosis; ceramic membrane; membrane technology;
  uf membrane
membrane-bioreactor < membrane-filtration, wastewater = màng mbr; bể mbr | membrane bioreactor; mbr
coagulation = keo tụ; tạo bông; phèn nhôm; chất trợ lắng; lắng cặn; hóa chất keo tụ; chất keo tụ | coagulation; flocculation; coagulant;
  sedimentation; electrocoagulation
adsorption = hấp phụ; vật liệu hấp phụ; than hoạt tính; hấp phụ màu; than hoạt tính gáo dừa | adsorption; adsorbent; activated carbon;
  sorbent
biochar = than sinh học | biochar; pyrolytic char
advanced-oxidation = oxy hóa nâng cao; ozon; ozone; fenton; quang xúc tác | advanced oxidation; ozonation; photocatalysis;
  photocatalytic
ion-exchange = trao đổi ion; hạt nhựa trao đổi | ion exchange; ion-exchange resin
heavy-metal = kim loại nặng; asen; thạch tín; cadimi; crom; nhiễm chì | heavy metal; arsenic; cadmium; chromium; lead contamination
water-supply = nước sạch; cấp nước; nước sinh hoạt; nước uống; xử lý nước cấp; nước giếng khoan; nước ngầm; nước giếng; nước máy;
  nước giếng đào; thiếu nước sinh hoạt; thiếu nước sạch | drinking water; water supply; potable water; groundwater; well water;
  tap water; clean water
desalination < water-supply, salinity = khử mặn; lọc mặn; nước biển thành nước ngọt | desalination; seawater desalination
iron-manganese = nhiễm sắt; khử sắt; mangan; nước phèn; nước nhiễm phèn; giếng phèn; nước giếng vàng; nước giếng tanh; nước ố vàng;
  khử phèn; giàn mưa; mangan trong nước | iron removal; manganese removal; iron in groundwater; iron and manganese; rusty well water
water-leakage = thất thoát nước; rò rỉ nước; chống thất thoát; bể ống; ống nước bị rò; vỡ ống nước; dò rò rỉ | water loss;
  non-revenue water; leak detection; pipe leakage; pipe burst; leak localisation
water-quality = chất lượng nước; quan trắc nước; độ đục; quan trắc nước tự động; nước không sạch; nước bị ô nhiễm; ô nhiễm nguồn nước
  | water quality; turbidity; water quality monitoring; water pollution; water contamination
water-reuse = tái sử dụng nước; tuần hoàn nước; nước tuần hoàn | water reuse; water recycling; reclaimed water
scale-water-hardness = cáu cặn; đóng cặn; nước cứng; làm mềm nước; nước nhiễm vôi; nước đá vôi; cặn vôi; cặn trắng; đóng vôi;
  nước nhiều vôi; độ cứng của nước | scaling; limescale; water hardness; water softening; fouling; scale deposit; hard water;
  mineral scale
environmental-monitoring = quan trắc; quan trắc môi trường; trạm quan trắc; giám sát môi trường; quan trắc tự động; thiết bị quan trắc
  | environmental monitoring; monitoring station; online monitoring
solid-waste = chất thải rắn; rác; rác thải; rác sinh hoạt; xử lý rác; rác thải sinh hoạt; rác đô thị; rác chưa xử lý | solid waste;
  garbage; municipal waste; refuse; rubbish; household waste; trash
landfill < solid-waste = bãi rác; chôn lấp; bãi chôn lấp | landfill; dump site
waste-sorting < solid-waste = phân loại rác; phân loại chất thải; rác tại nguồn; tách rác; rác lẫn lộn | waste sorting;
  waste segregation; source separation
incineration < solid-waste = lò đốt rác; đốt rác; thiêu hủy; lò đốt | incineration; incinerator; waste-to-energy
composting < organic-waste = ủ phân; ủ hoai; ủ compost; làm phân hữu cơ; ủ rác; ủ phân hữu cơ; ủ phân compost; phân ủ | composting;
  compost; aerobic composting
organic-waste < solid-waste = rác hữu cơ; chất thải hữu cơ; phụ phẩm; phế phụ phẩm; thức ăn thừa; rác chợ; rác thực phẩm; bã thải
  | organic waste; food waste; by-product; agricultural residue; biowaste; market waste; organic residue
hazardous-waste = chất thải nguy hại; rác độc hại; xử lý chất thải nguy hại | hazardous waste; toxic waste; hazardous waste treatment
medical-waste < hazardous-waste = rác thải y tế; chất thải y tế | medical waste; healthcare waste
e-waste = rác điện tử; chất thải điện tử; bo mạch thải; pin thải; ắc quy hỏng | electronic waste; e-waste; spent battery;
  battery recycling
recycling = tái chế; thu hồi; tái sinh; phế liệu; ve chai; kinh tế tuần hoàn; đồng nát; vựa ve chai; tái chế chất thải | recycling;
  recovery; scrap; circular economy; upcycling; reclaimed; waste recovery; recycled material
plastic-waste < plastic, recycling = rác nhựa; nhựa thải; túi ni lông; bao ni lông; nhựa tái chế; phế liệu nhựa; bao nylon; túi nilon;
  bịch ni lông; rác ni lông; bao bì nhựa thải | plastic waste; waste plastic; recycled plastic; plastic recycling; plastic bag;
  plastic pollution
waste-tyre < recycling = lốp xe; vỏ xe; lốp thải; lốp cao su; vỏ xe cũ; lốp xe cũ | waste tyre; scrap tyre; waste tire; crumb rubber;
  end-of-life tyre; crumb rubber powder
used-oil = dầu thải; nhớt thải; dầu ăn thừa; mỡ thải; dầu nhớt thải | waste oil; used oil; spent lubricant; used cooking oil
air-pollution = ô nhiễm không khí; khí thải; khói bụi; xử lý khí thải; ống khói; khói; khói thải; khí xả; khói lò | air pollution;
  exhaust gas; flue gas; off-gas; emission control; exhaust treatment; stack; smoke; waste gas; air emission
dust = bụi; bụi mịn; lọc bụi; hút bụi; túi lọc bụi; xyclon; bụi bay; bụi mù; bụi bặm; xiclon; lọc bụi cyclon | dust; particulate matter;
  fine particles; dust collector; baghouse; cyclone separator; electrostatic precipitator; dust removal; dust control
odour = mùi hôi; khử mùi; mùi; hôi thối; xử lý mùi; bốc mùi; mùi khó chịu; mùi thối; hôi hám; nặng mùi | odour; odor; malodour;
  deodorisation; odour control; odor removal; unpleasant smell; stench
voc < air-pollution = hơi dung môi; mùi dung môi; mùi sơn; hợp chất hữu cơ bay hơi; toluen; xylen; hơi keo; mùi keo; hơi hóa chất
  | volatile organic compound; voc; solvent vapour; toluene; xylene; solvent emission; solvent fume; chemical vapour
biofilter = lọc sinh học; tháp lọc sinh học | biofilter; biotrickling; biofiltration
scrubber < air-pollution = tháp rửa khí; tháp hấp thụ; tháp dập khí; tháp xử lý khí; tháp rửa; tháp phun nước | scrubber; wet scrubber;
  absorption tower; packed tower; gas absorption; spray tower
desulphurisation < air-pollution = khử lưu huỳnh; khí so2; so2 | desulphurisation; desulfurization; sulphur dioxide
nox < air-pollution = khử nox; oxit nitơ | nox; nitrogen oxides; denox
co2-capture = thu giữ co2; thu hồi co2; các-bon dioxit; khí cacbonic | carbon capture; co2 capture; carbon dioxide
ammonia = amoniac; khí nh3 | ammonia; nh3
hydrogen-sulphide = h2s; khí trứng thối; hydro sunfua; khử h2s; lọc h2s; mùi trứng thối | hydrogen sulphide; hydrogen sulfide;
  hydrogen sulphide removal; h2s removal
noise = tiếng ồn; ồn; chống ồn; giảm ồn; cách âm; ồn ào; giảm tiếng ồn; chống ồn nhà xưởng | noise; noise reduction; soundproofing;
  acoustic insulation; noise pollution
soil-remediation < soil = xử lý đất ô nhiễm; đất nhiễm độc; phục hồi đất | soil remediation; contaminated soil; dioxin; phytoremediation
wetland < wastewater = bãi lọc trồng cây; đất ngập nước; bèo tây; lục bình | constructed wetland; wetland; water hyacinth
flood = ngập lụt; lũ lụt; chống ngập; triều cường; lũ quét; ngập úng; ngập nước; mưa lũ; chống lũ; thoát lũ; nước lũ | flood; flooding;
  flash flood; inundation; drainage; flood protection; flood control works
landslide = sạt lở; trượt lở; sạt lở đất; sạt lở bờ sông; xói lở; trượt đất; lở đất; đất lở; sụt lở; lở núi; lở bờ sông; sạt bờ
  | landslide; slope failure; riverbank erosion; bank erosion; coastal erosion; slope instability
weather-forecast = dự báo thời tiết; khí tượng; lượng mưa; cảnh báo sớm; cảnh báo thiên tai; dự báo mưa bão; thời tiết cực đoan
  | weather forecast; meteorology; rainfall; early warning; extreme weather
oil-spill = tràn dầu; dầu loang; váng dầu; sự cố tràn dầu; ứng phó tràn dầu | oil spill; oil slick; oil spill response
mine-waste = bùn đỏ; đuôi quặng; bãi thải mỏ; bã thải quặng; nước thải mỏ | red mud; bauxite residue; tailings; mine waste;
  acid mine drainage
gypsum-waste = thạch cao thải; bã gyps; bã thạch cao | phosphogypsum; waste gypsum
fly-ash = tro bay; tro xỉ; xỉ than; tro đáy; xỉ đáy | fly ash; coal ash; bottom ash; coal fly ash
slag = xỉ lò; xỉ thép; xỉ hạt lò cao; xỉ; xỉ luyện kim; xỉ gang | slag; steel slag; blast furnace slag
life-cycle = vòng đời; đánh giá vòng đời; vòng đời sản phẩm | life cycle assessment; life-cycle analysis; lca
environmental-pollution = ô nhiễm môi trường; xử lý môi trường; công nghệ môi trường | environmental pollution;
  environmental protection; environmental technology; pollution control
ro-system < membrane-filtration = máy lọc ro; hệ thống ro; lọc ro; máy ro công nghiệp | ro membrane; ro system; seawater reverse osmosis
seawater-desalination < desalination = khử mặn nước biển; máy lọc nước biển; nước ngọt trên tàu; nước ngọt cho đảo | seawater treatment;
  desalination plant
water-supply-shortage < water-supply, drought = khan hiếm nước ngọt; khát nước mùa khô; cắt nước; nước sinh hoạt mùa hạn
  | drinking water shortage; water shortage
wastewater-reuse-industry < water-reuse = tái sử dụng nước thải; thu hồi nước; tái dùng nước | wastewater reuse; wastewater recycling;
  water recovery
`
