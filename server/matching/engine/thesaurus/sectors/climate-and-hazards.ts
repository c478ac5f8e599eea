/** Climate, carbon, water resources, natural disasters: forecast, defence, rescue; nature conservation. */
export const climateAndHazards = `
climate-change = biến đổi khí hậu; khí hậu thay đổi; nóng lên toàn cầu; kịch bản biến đổi khí hậu | climate change; global warming;
  climate scenario
climate-adaptation < climate-change = thích ứng biến đổi khí hậu; thích ứng khí hậu; sinh kế thích ứng; thuận thiên; chống chịu khí hậu
  | climate adaptation; climate resilience; nature-based solution; climate-smart
climate-model < climate-change, simulation = mô hình khí hậu; khí hậu khu vực; chi tiết hóa khí hậu; en-ni-nô; la-ni-na; el nino
  | climate model; climate downscaling; climate projection; la nina; enso
carbon-accounting < greenhouse-gas = kiểm kê carbon; kiểm kê khí thải nhà kính; tính toán phát thải; hệ số phát thải; báo cáo phát thải;
  đo dấu chân carbon | carbon accounting; emission inventory; emission factor; carbon audit; greenhouse gas inventory
net-zero < greenhouse-gas = phát thải ròng bằng không; phát thải ròng; trung hòa carbon; trung hòa các-bon; giảm phát thải; giảm carbon
  | net zero; carbon neutral; decarbonisation; emission reduction; carbon neutrality; decarbonization
carbon-border = thuế carbon; thuế các-bon biên giới; cơ chế điều chỉnh biên giới carbon; cbam | carbon border adjustment; carbon tax;
  carbon pricing; emission trading
carbon-label < carbon-accounting = nhãn carbon; nhãn các-bon; dấu chân carbon sản phẩm | carbon label; product carbon footprint
esg-reporting = báo cáo phát triển bền vững; báo cáo esg; esg; tín dụng xanh; tài chính xanh; trái phiếu xanh | sustainability report;
  esg reporting; green finance; green bond
carbon-sequestration < greenhouse-gas = hấp thụ carbon; lưu giữ carbon; trữ lượng carbon; bể chứa carbon | carbon sequestration;
  carbon sink; carbon stock; soil carbon
blue-carbon < carbon-sequestration, mangrove = carbon xanh; các-bon xanh; carbon rừng ngập mặn | blue carbon; mangrove carbon
forest-carbon < carbon-sequestration, forestry = carbon rừng; các-bon rừng; tín chỉ rừng; redd; chi trả dịch vụ môi trường rừng
  | forest carbon; redd+; payment for ecosystem services; forest biomass estimation
co2-utilisation < co2-capture = chuyển hóa co2; tận dụng co2; sử dụng co2; nuôi tảo bằng co2; tái sử dụng co2 | co2 utilisation;
  co2 conversion; co2 hydrogenation; carbon capture and utilisation
co2-storage < co2-capture = chôn lấp co2; bơm ép co2; lưu trữ co2; hấp thụ amin | carbon storage; geological storage; amine scrubbing;
  direct air capture; ccs
low-emission-rice < rice, methane = lúa phát thải thấp; giảm phát thải lúa; phát thải ruộng lúa; một triệu héc-ta lúa;
  gạo phát thải thấp | low-emission rice; paddy methane; methane emission from rice
enteric-methane < livestock, methane = phát thải dạ cỏ; giảm metan bò; khí metan chăn nuôi; ợ hơi bò | enteric methane; rumen methane;
  livestock emission
nitrous-oxide < greenhouse-gas = khí n2o; đinitơ oxit; nitơ oxit từ đất | nitrous oxide; n2o
ozone-depletion < climate-change = tầng ô-zôn; tầng ôzôn; chất làm suy giảm tầng ozon; cfc; hcfc | ozone layer;
  ozone-depleting substance; chlorofluorocarbon; montreal protocol
heatwave = nắng nóng; nắng nóng gay gắt; sóng nhiệt; nắng gắt; nóng kéo dài | extreme heat; heat wave
urban-heat-island = đảo nhiệt đô thị; nóng đô thị; bê tông hóa; thiếu cây xanh | urban heat island; urban greening; urban microclimate
cold-spell = rét đậm; rét hại; rét đậm rét hại; sương muối; băng giá; băng tuyết; sương giá; rét nàng bân | cold spell; frost damage;
  frost; freezing injury; chilling injury in the field
hailstorm = mưa đá; giông lốc; dông lốc; lốc xoáy; tố lốc | hail; hailstorm; tornado; squall; hail net
typhoon = cơn bão; mưa bão; siêu bão; bão lũ; áp thấp nhiệt đới; bão mạnh; xoáy thuận nhiệt đới | typhoon; tropical cyclone; storm;
  tropical depression; hurricane
storm-surge < flood = nước dâng do bão; nước dâng; sóng lớn; sóng tràn bờ | storm surge; wave overtopping; coastal flooding
sea-level-rise < climate-change = nước biển dâng; mực nước biển dâng; ngập do nước biển dâng | sea level rise; sea-level rise
tsunami = sóng thần; cảnh báo sóng thần | tsunami
earthquake < seismic-design = trạm địa chấn; rung lắc do động đất; động đất kích thích; địa chấn | seismology; seismometer;
  induced seismicity; fault zone
geohazard = tai biến địa chất; bản đồ địa chất; thăm dò địa vật lý | geohazard; engineering geology; geophysics; geological mapping
sinkhole < land-subsidence = sụt hố; sụt đất; hang karst; sập hầm lò cũ; mất nước karst | cavity detection
drought-monitoring < drought = giám sát hạn hán; chỉ số hạn hán; dự báo hạn hán; cảnh báo hạn hán; hạn hán kéo dài; dự báo hạn mặn;
  mùa khô kéo dài | drought monitoring; drought index; drought forecast
watershed < forestry = rừng đầu nguồn; rừng phòng hộ; lưu vực sông; lưu vực; phòng hộ đầu nguồn | watershed; river basin; catchment;
  protection forest; watershed management
water-resource-planning = tài nguyên nước; cân bằng nước; quy hoạch tài nguyên nước; an ninh nguồn nước; phân bổ nước;
  quản lý tài nguyên nước | water resource; water balance; water security; water allocation; water resources management
hydrological-model < flood, simulation = mô hình thủy văn; mô hình thủy lực; mô hình dòng chảy; mưa dòng chảy; thủy văn;
  dòng chảy đến hồ | hydrological model; hydraulic modelling; rainfall-runoff; hydrology; streamflow; inflow forecast
flood-forecast < flood, forecasting = dự báo lũ; cảnh báo lũ; dự báo ngập; báo động lũ; lũ về nhanh; lũ lên nhanh; mực nước lũ
  | flood forecast; flood warning; flood early warning; flood prediction
flood-map < flood, hazard-map = bản đồ ngập lụt; vùng ngập; ngập hạ du; bản đồ nguy cơ lũ | flood map; flood hazard map;
  flood extent mapping
street-flooding < flood = ngập đường; ngập phố; ngập nhà; mưa là ngập; mưa lớn gây ngập; nước rút chậm; ngập hầm xe | street flooding;
  waterlogging; pluvial flooding; flooded basement
sponge-city < flood, stormwater-drainage = thành phố bọt biển; đô thị bọt biển; thấm nước tại chỗ; hồ trữ nước mưa; thoát nước bền vững
  | sustainable drainage; infiltration; low impact development
flood-barrier < flood = vách ngăn lũ; tấm chắn lũ; cửa chắn nước; bao cát; đập tạm; đê tạm | flood barrier; demountable flood wall;
  sandbag; inflatable dam; temporary dam
tidal-gate < sluice-gate, salinity = cống ngăn mặn giữ ngọt; cửa van ngăn mặn; cửa cống tự động; cửa van tự động | salinity gate;
  tide barrier; automatic sluice; saltwater barrier
salt-intrusion < salinity, drought = xâm nhập mặn; mặn xâm nhập; nước mặn tràn vào; mặn lên sớm; mặn vào sâu; nhiễm mặn ruộng;
  hạn mặn đồng bằng; ranh mặn | saltwater intrusion; salinity intrusion; seawater intrusion
salinity-forecast < salt-intrusion, forecasting = đo mặn; đo độ mặn; quan trắc mặn; dự báo mặn; cảnh báo mặn; máy đo độ mặn; trạm đo mặn
  | salinity monitoring; salinity forecast; salinity sensor; salinity meter; refractometer for salinity
freshwater-storage < salt-intrusion, water-supply = trữ ngọt; trữ nước ngọt; hồ trữ ngọt; giữ ngọt; thiếu nước ngọt; mương vườn trữ nước
  | freshwater shortage; water bladder
mudflow < landslide, flood = lũ bùn đá; lũ ống; lũ bùn; dòng bùn đá; đập ngăn bùn đá | debris flow; mudflow; mudslide; check dam;
  sabo dam
river-morphology < landslide = bồi lấp; bồi lắng hồ chứa; bồi lấp cửa sông; luồng lạch bồi lấp; diễn biến lòng sông; bùn cát;
  hạ thấp lòng dẫn; thiếu phù sa | sedimentation of reservoir; river morphology; sediment transport; riverbed incision;
  river mouth accretion; sediment deficit
sand-mining = khai thác cát; khai thác cát sỏi; cát lậu; khai thác cát biển; hố sâu lòng sông | sand mining; river sand mining;
  marine sand extraction; riverbed mining
wave-reduction < breakwater, mangrove = hàng rào giảm sóng; hàng rào tre chữ t; đê trụ rỗng; giảm sóng gây bồi; túi cát địa kỹ thuật
  | bamboo fence; hollow cylinder breakwater; wave energy dissipation; living shoreline
coastal-monitoring < environmental-monitoring = đường bờ; biến động đường bờ; quan trắc biển; hải văn; phao quan trắc; sóng biển;
  dòng chảy biển; hải dương học | coastal monitoring; coastline; oceanography; ocean buoy; wave buoy; ocean current; wave height
tide-forecast < forecasting = thủy triều; con nước; dự báo triều; đỉnh triều; triều dâng | tide; tidal forecast; tide gauge; high tide;
  king tide
water-level-sensor < sensor = đo mực nước; cảm biến mực nước; trạm đo mực nước; mực nước sông; mực nước hồ; tháp báo lũ
  | water level sensor; water level gauge; river gauge; radar level meter; water level monitoring; discharge measurement
rain-gauge < weather-forecast, sensor = trạm đo mưa; thùng đo mưa; máy đo mưa; vũ lượng kế; đo mưa tự động; đo mưa | rain gauge;
  rainfall station; tipping bucket; rainfall measurement
weather-station < weather-forecast = trạm khí tượng; trạm thời tiết; trạm thời tiết tự động; đo gió; đo bức xạ; cảm biến thời tiết;
  khí tượng nông nghiệp | weather station; anemometer; pyranometer; agrometeorology; meteorological station
weather-radar < weather-forecast = ra-đa thời tiết; radar thời tiết; mây dông; định vị sét; cảnh báo dông sét | weather radar;
  nowcasting; lightning detection; thunderstorm warning; satellite rainfall
numerical-weather < weather-forecast, simulation = dự báo số trị; dự báo mưa; mưa cực đoan; dự báo mùa; mô hình thời tiết;
  đồng hóa số liệu | numerical weather prediction; seasonal forecast; extreme rainfall; data assimilation;
  quantitative precipitation forecast; ensemble forecast
warning-siren < weather-forecast = còi hú; còi báo động; trạm cảnh báo; tin nhắn cảnh báo; cảnh báo cộng đồng; cảnh báo sớm thiên tai
  | warning siren; multi-hazard early warning; public warning; last-mile warning
disaster-management = phòng chống thiên tai; phòng chống bão; thiên tai; giảm nhẹ thiên tai; rủi ro thiên tai; ứng phó thiên tai;
  sơ tán dân | disaster management; natural disaster; disaster risk reduction; disaster preparedness; hazard assessment;
  evacuation planning
search-rescue = tìm kiếm cứu nạn; xuồng cứu hộ; áo phao; phao cứu sinh; đuối nước; tìm người bị vùi lấp | search and rescue;
  rescue boat; life jacket; lifebuoy; drowning; victim detection; rescue robot
disaster-relief < disaster-management = cứu trợ; hàng cứu trợ; lều bạt; thực phẩm cứu trợ; khắc phục sau bão; vệ sinh sau lũ
  | disaster relief; humanitarian aid; emergency shelter; post-disaster recovery; damage assessment
unexploded-ordnance = bom mìn; rà phá bom mìn; vật nổ; bom mìn sót lại; dò mìn | unexploded ordnance; mine clearance; demining;
  landmine; uxo
forest-fire-warning < wildfire = cảnh báo cháy rừng; dự báo cháy rừng; camera phát hiện cháy rừng; tháp canh lửa; đường băng cản lửa;
  điểm nóng cháy rừng; cháy thực bì | forest fire detection; fire danger rating; fire tower; firebreak; fire hotspot; fire weather index
peat-fire < wildfire, peat-humic = cháy than bùn; cháy rừng tràm; đất than bùn | peatland; peat fire; melaleuca forest
deforestation < forest-monitoring, forestry = mất rừng; suy thoái rừng; rừng nghèo; phục hồi rừng; lâm tặc; khoanh nuôi tái sinh
  | forest degradation; forest restoration; illegal logging; assisted natural regeneration
biodiversity = đa dạng sinh học; loài quý hiếm; động vật hoang dã; khu bảo tồn; vườn quốc gia; loài nguy cấp; hành lang đa dạng sinh học
  | biodiversity; endangered species; wildlife; national park; protected area; habitat
wildlife-monitoring < biodiversity = bẫy ảnh; giám sát động vật hoang dã; adn môi trường; edna; bắt trộm thú rừng; xung đột voi người;
  cứu hộ động vật | camera trap; wildlife monitoring; environmental dna; poaching; human-wildlife conflict; wildlife rescue
invasive-species = ngoại lai xâm hại; sinh vật ngoại lai; cây mai dương; rùa tai đỏ; ngũ sắc xâm lấn; loài xâm lấn | invasive species;
  alien species
coral-reef < coral, biodiversity = san hô chết; tẩy trắng san hô; phục hồi san hô; sao biển gai | crown-of-thorns starfish
estuary-ecosystem < lagoon, biodiversity = cửa sông; đầm phá ven biển; hệ sinh thái ven biển; bãi bồi; chim nước | coastal ecosystem;
  mudflat; waterbird
environmental-indicator = chỉ thị sinh học; chỉ thị môi trường; sinh vật chỉ thị; đánh giá rủi ro sinh thái; độc học sinh thái
  | bioindicator; environmental indicator; ecological risk assessment; ecotoxicology; biomonitoring
environmental-isotope < environmental-monitoring = đồng vị; kỹ thuật đồng vị; đánh dấu phóng xạ; tuổi nước ngầm; đồng vị bền | isotope;
  isotope technique; radiotracer; isotope hydrology; stable isotope
environmental-data < environmental-monitoring, big-data = cơ sở dữ liệu môi trường; dữ liệu quan trắc; bản đồ môi trường;
  chia sẻ dữ liệu môi trường; báo cáo hiện trạng môi trường | environmental database; environmental information system;
  environmental mapping; environmental data platform
radon < radiation = khí radon; phóng xạ môi trường; quan trắc phóng xạ; trạm cảnh báo phóng xạ; hạt nhân phóng xạ | radon;
  environmental radioactivity; radiation monitoring; radionuclide
light-pollution = ô nhiễm ánh sáng; chói sáng; chói mắt; đèn chói | light pollution; glare
electromagnetic-exposure = điện từ trường; bức xạ trạm bts; phơi nhiễm điện từ | electromagnetic field exposure;
  electromagnetic radiation; emf exposure
eco-village = nông thôn mới; cảnh quan nông thôn; làng sinh thái; môi trường nông thôn; tiêu chí môi trường nông thôn | eco-village;
  new rural area; rural environment; rural landscape
urban-greening = cây xanh công viên; cây đường phố; cây gãy đổ; cắt tỉa cây xanh; cỏ nhân tạo | street tree; tree pruning;
  park maintenance; urban forestry
stagnant-water = nước đọng; ao tù; nước tù | stagnant water; mosquito breeding site
upstream-dam-effects = đập thượng nguồn; dòng chảy mê kông; thiếu nước thượng nguồn; lũ về muộn; mất lũ; mùa nước nổi | mekong flow;
  upstream dam; transboundary river; mekong delta flood season
reservoir-rule < hydropower, optimisation = vận hành liên hồ chứa; điều tiết hồ chứa; quy trình vận hành hồ; cắt lũ
  | reservoir operation optimisation; multi-reservoir; reservoir regulation; flood control
dam-seepage < dam-safety = thấm qua đập; rò rỉ thân đập; rò nước đập; mối đập; tổ mối thân đê; nứt đập; hồ chứa xuống cấp | dam leakage;
  termite nest in dam; embankment dam defect
slope-monitoring < landslide-warning, sensor = quan trắc mái dốc; cảm biến nghiêng; đo chuyển vị mái dốc; bản đồ sạt lở; vết nứt đồi;
  nứt đồi | slope monitoring; inclinometer; tiltmeter; landslide susceptibility; landslide map; extensometer; landslide inventory
bank-mattress < retaining-wall = rọ thép; cọc tre giữ bờ; bao tải địa kỹ thuật | stone mattress; bank protection mattress
road-slope-failure < slope-stabilisation, road = sạt ta luy; taluy dương; taluy âm; sạt lở đường; đứt đường; mái taluy
  | cut slope failure; road slope failure; roadside slope; slope drainage
shelterbelt = rừng chắn gió; chắn cát; phi lao; đai rừng chắn gió; cây chắn gió; gió mạnh đổ cây | shelterbelt; windbreak; casuarina;
  coastal protection forest
crop-insurance = bảo hiểm nông nghiệp; bảo hiểm chỉ số thời tiết; thiệt hại do thiên tai; bồi thường thiên tai | crop insurance;
  weather index insurance; agricultural insurance; disaster loss
climate-health = kiệt sức vì nóng; chỉ số nóng bức | heat exhaustion; heat index; thermal stress of workers
mangrove-planting < mangrove = trồng đước; trồng mắm; trồng bần; cây đước chết; trồng cây chắn sóng | mangrove planting; sonneratia
volcanic-rock = đá bọt; tro núi lửa; bazan | pumice; volcanic ash; basalt
sand-encroachment < desertification = hoang mạc hóa; cát lấn; đồi cát; cát lấp ruộng | sand encroachment; sand dune
coastal-sandy-land < soil = đất cát ven biển; đất cát trắng; vùng cát ven biển | coastal sandy soil
sloping-land-erosion < soil-erosion = xói mòn đất; rửa trôi đất; canh tác đất dốc; băng cây chống xói mòn | soil loss; contour hedgerow;
  terracing; runoff erosion; sloping land farming
saline-soil-improvement < saline-soil = cải tạo đất mặn; cải tạo đất nhiễm mặn; chống chịu mặn; chịu mặn | salt-affected soil;
  saline soil reclamation
`
