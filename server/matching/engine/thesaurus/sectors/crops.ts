/** Trồng trọt: crops, soil, plant health, water in the field, after harvest. */
export const crops = `
crop = cây trồng; trồng trọt; hoa màu; canh tác; nông sản; mùa vụ | crop; cropping; cultivation; agronomy;
  agricultural produce; farming
rice < crop = lúa; gieo mạ; cây lúa; ruộng lúa; thóc; oryza | rice; paddy; rice field; oryza sativa
alternate-wetting-drying < rice, irrigation = tưới ngập khô xen kẽ; ướt khô xen kẽ; rút nước xen kẽ; nông lộ phơi
  | alternate wetting and drying; awd
rice-milling < rice, grain-processing = xay xát; xay xát gạo; lau bóng gạo; gạo trắng; gạo | rice milling; rice mill;
  milled rice; rice polishing
rice-husk = trấu; vỏ trấu | rice husk; rice hull
rice-husk-ash < rice-husk = tro trấu; tro vỏ trấu | rice husk ash
rice-bran = cám gạo; dầu cám | rice bran; bran oil
straw = rơm; rơm rạ; rạ; gốc rạ; đốt đồng | straw; rice straw; stubble; crop residue
seedling = cây con; cây giống; mạ non; ươm cây; vườn ươm | seedling; nursery; sapling
seed-variety = giống cây trồng; hạt giống; giống mới; giống chịu hạn; giống kháng bệnh | plant variety; cultivar;
  seed; plant breeding; resistant variety
tissue-culture < seedling = nuôi cấy mô; cấy mô; vi nhân giống; in vitro; invitro | tissue culture; micropropagation;
  in vitro propagation; plantlet
cutting-propagation < seedling = giâm cành; giâm hom; hom giống; chiết cành; ghép cành; ghép mắt | cutting; grafting;
  stem cutting; rootstock; scion
maize < crop = ngô; bắp; cây ngô; ngô sinh khối | maize; corn
cassava < crop = sắn; khoai mì; cây mì; cây sắn; củ mì; manihot | cassava; tapioca; manihot esculenta
cassava-mosaic < cassava, plant-virus = khảm lá; khảm lá sắn; bệnh khảm | mosaic disease; cassava mosaic
sweet-potato < crop = khoai lang | sweet potato
potato < crop = khoai tây | potato
sugarcane < crop = mía; cây mía; mía đường | sugarcane; sugar cane
bagasse = bã mía | bagasse
coffee < crop = cà phê; cây cà phê; cà phê nhân; cà phê chè; cà phê vối; coffea | coffee; robusta; arabica; green coffee
coffee-husk < coffee = vỏ cà phê; vỏ quả cà phê | coffee husk; coffee pulp; cascara
pepper < crop = hồ tiêu; cây tiêu; hạt tiêu; tiêu đen; piper nigrum | black pepper; pepper vine; peppercorn
cashew < crop = hạt điều; cây điều; điều nhân; anacardium | cashew; anacardium occidentale
cashew-shell < cashew = vỏ hạt điều; dầu vỏ hạt điều; dầu điều; axit anacardic | cashew shell;
  cashew nut shell liquid; cnsl; cardanol; anacardic acid
rubber-tree < crop = cao su tự nhiên; mủ cao su; cây cao su; mủ; latex | natural rubber; rubber tree; rubber latex;
  hevea
tea < crop = chè; cây chè; trà xanh; chè búp; chè xanh; camellia sinensis | tea; green tea; tea plantation; black tea
coconut < crop = dừa; cây dừa; trái dừa; quả dừa | coconut; cocos nucifera
coconut-water < coconut = nước dừa | coconut water
coir < coconut = xơ dừa; mụn dừa; vỏ dừa | coir; coconut fibre; coconut husk; cocopeat; coco peat
coconut-oil < coconut = dầu dừa; cơm dừa; sữa dừa; nước cốt dừa | coconut oil; copra; coconut milk
fruit < crop = trái cây; quả tươi; hoa quả; cây ăn quả; cây ăn trái; vườn cây | fruit; orchard; fruit tree
dragon-fruit < fruit = thanh long | dragon fruit; pitaya; hylocereus
durian < fruit = sầu riêng | durian; durio
mango < fruit = xoài | mango
banana < fruit = chuối; cây chuối | banana; musa
banana-stem < banana = thân chuối; sợi chuối; bẹ chuối | banana stem; banana fibre; pseudostem
citrus < fruit = cam sành; bưởi; cây có múi; quýt; chanh; quả cam; vườn cam | citrus; orange; pomelo; lemon; mandarin
lychee < fruit = vải thiều; quả vải; trái vải | lychee; litchi
longan < fruit = nhãn lồng; quả nhãn; trái nhãn | longan
pineapple < fruit = dứa; khóm; trái thơm | pineapple; ananas
jackfruit < fruit = mít; mít thái | jackfruit
avocado < fruit = bơ sáp; quả bơ; trái bơ | avocado
passion-fruit < fruit = chanh leo; chanh dây | passion fruit
grape < fruit = quả nho; trái nho; cây nho | grape; vineyard
vegetable < crop = rau; rau củ; rau xanh; rau sạch; rau ăn lá; rau màu | vegetable; leafy vegetable; greens
tomato < vegetable = cà chua | tomato
chilli < vegetable = ớt; quả ớt; trái ớt | chilli; chili; capsicum
onion-garlic < vegetable = hành tím; tỏi; hành tỏi | garlic; onion; shallot; allium
mushroom = nấm ăn; nấm rơm; nấm bào ngư; nấm hương; nấm đùi gà; phôi nấm; meo giống | mushroom; edible fungi;
  mushroom spawn
legume < crop = đậu tương; đậu nành; đậu xanh; đậu phộng; lạc; cây họ đậu | soybean; legume; mung bean; peanut;
  groundnut
flower < crop = hoa cắt cành; hoa lan; hoa cúc; hoa hồng; lan hồ điệp; hoa kiểng | cut flower; orchid; chrysanthemum;
  floriculture; ornamental plant
cocoa < crop = ca cao | cocoa; cacao
macadamia < crop = mắc ca | macadamia
cinnamon = quế; vỏ quế; tinh dầu quế | cinnamon; cassia
star-anise = hoa hồi; đại hồi; tinh dầu hồi | star anise
soil = đất trồng; thổ nhưỡng; đất canh tác; đất bạc màu; độ phì; cải tạo đất | soil; soil fertility; soil improvement;
  degraded soil
acid-sulphate-soil < soil = đất phèn; nhiễm phèn; đất chua | acid sulphate soil; acidic soil
fertiliser = phân bón; bón phân; phân npk; dinh dưỡng cây trồng | fertiliser; fertilizer; plant nutrition; npk
organic-fertiliser < fertiliser = phân hữu cơ; phân bón hữu cơ; phân vi sinh; hữu cơ vi sinh | organic fertilizer;
  biofertilizer; organic fertiliser; biofertiliser
slow-release-fertiliser < fertiliser = phân chậm tan; phân nhả chậm; phân bón chậm tan | slow-release fertilizer;
  controlled-release fertilizer
plant-disease = bệnh cây trồng; bệnh hại; sâu bệnh; nấm bệnh; bệnh cây; dịch hại; vàng lá; thối rễ; thán thư
  | plant disease; crop disease; plant pathogen; pest and disease; anthracnose; root rot; leaf blight; phytophthora;
  fusarium
plant-virus < plant-disease = bệnh virus cây; vi rút cây trồng; sạch bệnh; sạch virus | plant virus; virus-free;
  disease-free
insect-pest = sâu hại; côn trùng hại; rầy nâu; bọ phấn; bọ trĩ; sâu keo; ruồi vàng; mọt; rệp | insect pest;
  planthopper; whitefly; thrips; armyworm; fruit fly; weevil; aphid; bemisia
nematode < plant-disease = tuyến trùng | nematode
pesticide = thuốc bảo vệ thực vật; thuốc trừ sâu; thuốc sâu; phun thuốc; thuốc trừ cỏ; thuốc trừ bệnh | pesticide;
  insecticide; herbicide; fungicide; crop protection; agrochemical
pesticide-residue < pesticide = dư lượng; tồn dư thuốc; dư lượng thuốc bảo vệ thực vật | pesticide residue;
  residue limit; maximum residue
biopesticide < pesticide = thuốc trừ sâu sinh học; nấm đối kháng; nấm xanh; thiên địch; bảo vệ thực vật sinh học
  | biopesticide; biological control; biocontrol; trichoderma; metarhizium; beauveria; natural enemies
weed = cỏ dại; làm cỏ; diệt cỏ | weed; weeding
irrigation = tưới; tưới tiêu; tưới nước; thủy lợi; bơm nước ruộng | irrigation; irrigate
drip-irrigation < irrigation = tưới nhỏ giọt; tưới tiết kiệm; tưới phun mưa | drip irrigation; micro-irrigation;
  sprinkler
drought = hạn hán; khô hạn; chịu hạn; thiếu nước tưới; hạn mặn | drought; water scarcity; water stress
greenhouse = nhà kính; nhà màng; nhà lưới | greenhouse; net house; polytunnel
hydroponics = thủy canh; khí canh; trồng không đất; giá thể | hydroponic; aeroponic; soilless culture; growing medium;
  substrate
smart-farming = nông nghiệp thông minh; nông nghiệp chính xác; nông nghiệp số | smart farming; precision agriculture;
  digital agriculture
agri-drone < drone = máy bay phun thuốc; drone nông nghiệp; drone phun | agricultural drone; spraying drone;
  crop-spraying
harvesting = thu hoạch; máy gặt; gặt đập; gặt đập liên hợp | harvesting; harvester; combine harvester
postharvest = sau thu hoạch; bảo quản nông sản; hao hụt; thất thoát sau thu hoạch | postharvest; post-harvest loss;
  storage of produce
fruit-ripening < postharvest = rấm chín; ủ chín; chín ép; khí ê-ti-len | ripening; ethylene; delayed ripening
grain-drying < drying = sấy lúa; lò sấy lúa; phơi lúa; sấy nông sản; máy sấy nông sản | grain drying; grain dryer;
  paddy dryer
grain-processing = chế biến ngũ cốc; ngũ cốc | cereal; grain; cereal processing
agricultural-machinery = máy nông nghiệp; cơ giới hóa; máy cày; máy cấy; máy gieo; máy kéo; máy làm đất
  | agricultural machinery; mechanisation; tractor; transplanter; tiller; seeder
traceability = truy xuất nguồn gốc; tem truy xuất; nguồn gốc xuất xứ; mã vùng trồng | traceability; track and trace;
  provenance; origin tracing
carbon-credit = tín chỉ các-bon; tín chỉ carbon; tín chỉ cacbon; tín chỉ các bon | carbon credit; carbon market;
  carbon offset
methane = mê-tan; khí mê-tan; metan; mêtan; khí metan | methane; ch4
greenhouse-gas = khí nhà kính; phát thải; phát thải nhà kính; dấu chân carbon; dấu chân các-bon; kiểm kê khí nhà kính;
  mrv | greenhouse gas; emission; carbon footprint; ghg
essential-oil = tinh dầu; chưng cất tinh dầu; sả; tràm | essential oil; lemongrass; steam distillation; aroma compounds
forestry = lâm nghiệp; rừng trồng; rừng; trồng rừng; keo lai; bạch đàn; lâm sản | forestry; forest; plantation forest;
  acacia; eucalyptus; afforestation
wildfire < forestry = cháy rừng; phòng cháy rừng | forest fire; wildfire
bamboo = tre; nứa; luồng; cây tre; trúc | bamboo
`
