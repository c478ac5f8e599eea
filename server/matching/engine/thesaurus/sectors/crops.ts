/** Trồng trọt: crops, soil, plant health, water in the field, after harvest. */
export const crops = `
crop = cây trồng; trồng trọt; hoa màu; canh tác; nông sản; mùa vụ | crop; cropping; cultivation; agronomy; agricultural produce; farming
rice < crop = lúa; gieo mạ; cây lúa; ruộng lúa; thóc; oryza | rice; paddy; rice field; oryza sativa
alternate-wetting-drying < rice, irrigation = tưới ngập khô xen kẽ; ướt khô xen kẽ; rút nước xen kẽ; nông lộ phơi | alternate wetting and
  drying; awd
rice-milling < rice, grain-processing = xay xát; xay xát gạo; lau bóng gạo; gạo trắng; gạo | rice milling; rice mill; milled rice; rice
  polishing
rice-husk = trấu; vỏ trấu | rice husk; rice hull
rice-husk-ash < rice-husk = tro trấu; tro vỏ trấu | rice husk ash
rice-bran = cám gạo; dầu cám | rice bran; bran oil
straw = rơm; rơm rạ; rạ; gốc rạ; đốt đồng | straw; rice straw; stubble; crop residue
seedling = cây con; cây giống; mạ non; ươm cây; vườn ươm | seedling; nursery; sapling
seed-variety = giống cây trồng; hạt giống; giống mới; giống cây | plant variety; cultivar; seed; crop variety
tissue-culture < seedling = nuôi cấy mô; cấy mô; vi nhân giống; in vitro; invitro | tissue culture; micropropagation; in vitro
  propagation; plantlet
cutting-propagation < seedling = giâm cành; giâm hom; hom giống; cành giâm; hom giâm | stem cutting; vegetative propagation; rooted
  cutting; plant cutting
maize < crop = ngô; bắp; ngô sinh khối; hạt ngô; hạt bắp | maize; corn
cassava < crop = sắn; khoai mì; cây mì; cây sắn; củ mì; manihot | cassava; tapioca; manihot esculenta
cassava-mosaic < cassava, plant-virus = khảm lá; khảm lá sắn; bệnh khảm; mì xoăn lá; sắn xoăn lá; virus khảm; slcmv | mosaic disease;
  cassava mosaic; sri lankan cassava mosaic
sweet-potato < crop = khoai lang | sweet potato
potato < crop = khoai tây; khoai tây giống; củ giống khoai tây | potato; minituber
sugarcane < crop = mía; cây mía; mía đường | sugarcane; sugar cane
bagasse = bã mía | bagasse
coffee < crop = cà phê; cây cà phê; cà phê nhân; cà phê chè; cà phê vối; coffea | coffee; robusta; arabica; green coffee
coffee-husk < coffee = vỏ cà phê; vỏ quả cà phê | coffee husk; coffee pulp; cascara
pepper < crop = hồ tiêu; cây tiêu; hạt tiêu; tiêu đen; piper nigrum | black pepper; pepper vine; peppercorn
cashew < crop = hạt điều; cây điều; điều nhân; anacardium | cashew; anacardium occidentale
cashew-shell < cashew = vỏ hạt điều; dầu vỏ hạt điều; dầu điều; axit anacardic | cashew shell; cashew nut shell liquid; cnsl; cardanol;
  anacardic acid
rubber-tree < crop = cao su tự nhiên; mủ cao su; cây cao su; mủ; latex; mủ nước; vườn cao su | natural rubber; rubber tree; rubber latex;
  hevea
tea < crop = chè; cây chè; trà xanh; chè búp; chè xanh; camellia sinensis | tea; green tea; tea plantation; black tea
coconut < crop = dừa; cây dừa; trái dừa; quả dừa | coconut; cocos nucifera
coconut-water < coconut = nước dừa | coconut water
coir < coconut = xơ dừa; mụn dừa; vỏ dừa | coir; coconut fibre; coconut husk; cocopeat; coco peat
coconut-oil < coconut = dầu dừa; cơm dừa; sữa dừa; nước cốt dừa | coconut oil; copra; coconut milk
fruit < crop = trái cây; quả tươi; hoa quả; cây ăn quả; cây ăn trái; vườn cây; trái cây tươi | fruit; orchard; fruit tree
dragon-fruit < fruit = thanh long; thanh long ruột đỏ | dragon fruit; pitaya; hylocereus; dragonfruit; pitahaya
durian < fruit = sầu riêng | durian; durio
mango < fruit = xoài; xoài cát | mango; mangifera
banana < fruit = chuối; hoa chuối; bắp chuối; buồng chuối | banana; musa
banana-stem < banana = thân chuối; sợi chuối; bẹ chuối | banana stem; banana fibre; pseudostem
citrus < fruit = cây có múi; quả cam; trái cam; cam sành; vườn cam; cam xoàn; cam vinh; cam cao phong; cây cam | citrus; orange
lychee < fruit = vải thiều; quả vải; trái vải | lychee; litchi
longan < fruit = nhãn lồng; quả nhãn; trái nhãn | longan
pineapple < fruit = dứa; khóm; trái thơm | pineapple; ananas
jackfruit < fruit = mít; mít thái | jackfruit
avocado < fruit = bơ sáp; quả bơ; trái bơ | avocado
passion-fruit < fruit = chanh leo; chanh dây | passion fruit; passiflora edulis; passionfruit
grape < fruit = quả nho; trái nho; cây nho | grape; vineyard
vegetable < crop = rau; rau củ; rau xanh; rau sạch; rau ăn lá; rau màu; rau an toàn | vegetable; leafy vegetable; greens
tomato < vegetable = cà chua | tomato
chilli < vegetable = ớt; quả ớt; trái ớt; ớt chỉ thiên | chilli; chili; capsicum; hot pepper
onion-garlic < vegetable = hành tỏi; củ hành | allium; alliaceous crop
mushroom = nấm ăn; nấm dược liệu; trại nấm | mushroom; edible fungi
legume < crop = cây họ đậu; cây đậu đỗ; hạt đậu; đậu đỗ | legume; pulse crop; leguminous crop
flower < crop = hoa cắt cành; hoa kiểng; hoa tươi; trồng hoa; làng hoa; nhà vườn trồng hoa | cut flower; floriculture; ornamental plant
cocoa < crop = ca cao | cocoa; cacao
macadamia < crop = mắc ca | macadamia
cinnamon = quế; vỏ quế; tinh dầu quế | cinnamon; cassia
star-anise = hoa hồi; đại hồi; tinh dầu hồi | star anise
soil = đất trồng; thổ nhưỡng; đất canh tác; đất bạc màu; độ phì; cải tạo đất; đất cằn | soil; soil fertility; soil improvement; degraded
  soil
acid-sulphate-soil < soil = đất phèn; nhiễm phèn; đất chua | acid sulphate soil; acidic soil; acid sulfate soil
fertiliser = phân bón; bón phân; phân npk; dinh dưỡng cây trồng | fertiliser; fertilizer; plant nutrition; npk
organic-fertiliser < fertiliser = phân hữu cơ; phân bón hữu cơ; phân vi sinh; hữu cơ vi sinh | organic fertilizer; biofertilizer; organic
  fertiliser; biofertiliser
slow-release-fertiliser < fertiliser = phân chậm tan; phân nhả chậm; phân bón chậm tan | slow-release fertilizer; controlled-release
  fertilizer
plant-disease = bệnh cây trồng; bệnh hại; sâu bệnh; nấm bệnh; bệnh cây; dịch hại | plant disease; crop disease; plant pathogen; pest and
  disease
plant-virus < plant-disease = bệnh virus cây; vi rút cây trồng; sạch bệnh; sạch virus; bệnh vi rút hại cây | plant virus; virus-free;
  disease-free; viroid
insect-pest = sâu hại; côn trùng hại; sâu rầy; côn trùng gây hại; diệt sâu | insect pest; pest insect; caterpillar pest
nematode < plant-disease = tuyến trùng | nematode; plant-parasitic nematode
pesticide = thuốc bảo vệ thực vật; thuốc sâu; phun thuốc; thuốc bvtv; nông dược | pesticide; crop protection; agrochemical
pesticide-residue < pesticide = dư lượng; tồn dư thuốc; dư lượng thuốc bảo vệ thực vật | pesticide residue; residue limit; maximum
  residue
biopesticide < pesticide = thuốc trừ sâu sinh học; bảo vệ thực vật sinh học; thuốc sinh học trừ sâu; chế phẩm trừ sâu sinh học |
  biopesticide; biofungicide; microbial pesticide; bioinsecticide
weed = cỏ dại; làm cỏ; diệt cỏ; nhổ cỏ | weed; weeding; weed control
irrigation = tưới; tưới tiêu; tưới nước; thủy lợi; bơm nước ruộng | irrigation; irrigate
drip-irrigation < irrigation = tưới nhỏ giọt; tưới tiết kiệm; dây nhỏ giọt; tưới gốc; béc tưới gốc | drip irrigation; micro-irrigation;
  drip tape; dripper
drought = hạn hán; khô hạn; chịu hạn; thiếu nước tưới; hạn mặn; nắng hạn | drought; water scarcity; water stress
greenhouse = nhà kính; nhà màng; nhà lưới; nhà màng trồng rau | greenhouse; net house; polytunnel; glasshouse; plastic house
hydroponics = thủy canh; trồng không đất; rau thủy canh | hydroponic; soilless culture
smart-farming = nông nghiệp thông minh; nông nghiệp chính xác; nông nghiệp số | smart farming; precision agriculture; digital agriculture
agri-drone < drone = máy bay phun thuốc; drone nông nghiệp; drone phun | agricultural drone; spraying drone; crop-spraying
harvesting = thu hoạch; máy thu hoạch; hái quả; thu hái | harvesting; harvester; mechanical harvesting
postharvest = sau thu hoạch; bảo quản nông sản; hao hụt; thất thoát sau thu hoạch | postharvest; post-harvest loss; storage of produce
fruit-ripening < postharvest = rấm chín; ủ chín; chín ép; khí ê-ti-len | ripening; ethylene; delayed ripening
grain-drying < drying = sấy lúa; lò sấy lúa; phơi lúa; sấy nông sản; máy sấy nông sản | grain drying; grain dryer; paddy dryer
grain-processing = chế biến ngũ cốc; ngũ cốc | cereal; grain; cereal processing
agricultural-machinery = máy nông nghiệp; cơ giới hóa; nông cơ; máy nông cụ | agricultural machinery; mechanisation; farm machinery;
  mechanization
traceability = truy xuất nguồn gốc; tem truy xuất; nguồn gốc xuất xứ; mã vùng trồng | traceability; track and trace; provenance; origin
  tracing
carbon-credit = tín chỉ các-bon; tín chỉ carbon; tín chỉ cacbon; tín chỉ các bon | carbon credit; carbon market; carbon offset
methane = mê-tan; khí mê-tan; metan; mêtan; khí metan | methane; ch4
greenhouse-gas = khí nhà kính; phát thải; phát thải nhà kính; dấu chân carbon; dấu chân các-bon; kiểm kê khí nhà kính; mrv | greenhouse
  gas; emission; carbon footprint; ghg
essential-oil = tinh dầu; chưng cất tinh dầu | essential oil; steam distillation; aroma compounds
forestry = lâm nghiệp; rừng trồng; rừng; trồng rừng; lâm sản; lâm trường | forestry; forest; plantation forest; afforestation
wildfire < forestry = cháy rừng | forest fire; wildfire
bamboo = tre; nứa; cây luồng; cây tre; trúc sào; tre luồng; cây trúc; tầm vông; lồ ô; cây vầu; tre nứa | bamboo; dendrocalamus;
  phyllostachys
soybean < legume = đậu tương; đậu nành; khô đậu | soybean; glycine max; soya bean
peanut < legume = đậu phộng; đậu phụng; cây lạc; củ lạc; lạc nhân; hạt lạc; giống lạc; trồng lạc; bóc lạc; vỏ lạc; lạc vỏ | peanut;
  groundnut; arachis hypogaea
mung-bean < legume = đậu xanh | mung bean; mungbean; vigna radiata; green gram
black-red-bean < legume = đậu đen; đậu đỏ; đậu trắng; đậu ván; đậu ngự | black bean; red bean; adzuki bean; cowpea; kidney bean
yardlong-bean < legume, vegetable = đậu đũa; đậu cô ve; đậu que; đậu hà lan; đậu rồng | yardlong bean; french bean; garden pea; winged
  bean; green bean
sorghum < crop = cao lương; lúa miến | sorghum
millet < crop = hạt kê; cây kê | millet
coix < crop, medicinal-plant = bo bo; ý dĩ; cườm thảo | job's tears; coix; adlay
buckwheat < crop = tam giác mạch; kiều mạch | buckwheat; fagopyrum
wheat-oat < grain-processing = lúa mì; lúa mạch; yến mạch; diêm mạch; đại mạch | wheat; barley; oat; quinoa
lotus < crop = cây sen; hạt sen; củ sen; ngó sen; hoa sen; trồng sen; lá sen; gương sen | lotus; nelumbo
aquatic-vegetable < vegetable = củ năng; củ ấu; rau nhút; bồn bồn; bông súng; bông điên điển; năn bộp; kèo nèo | water chestnut; water
  caltrop; water mimosa; water lily; sesbania flower
taro < crop = khoai môn; khoai sọ; môn sáp; cây môn | taro; colocasia
yam < crop = khoai mỡ; củ từ; khoai vạc; củ mài; hoài sơn; củ mỡ | yam; dioscorea
konjac < crop = khoai nưa; củ nưa; cây nưa | konjac; glucomannan; amorphophallus
edible-canna < crop = dong riềng; củ dong; dong giềng; hoàng tinh; bình tinh | edible canna; canna starch; arrowroot
kudzu < crop = sắn dây | kudzu; pueraria
jicama < vegetable = củ đậu; củ sắn nước | jicama; pachyrhizus
ginger < crop = gừng; củ gừng; gừng trâu; gừng sẻ | ginger; zingiber officinale; gingerol
galangal < crop = riềng; củ riềng; riềng nếp | galangal; alpinia
cabbage-family < vegetable = bắp cải; cải bắp; cải thảo; su hào; cải xanh; cải ngọt; cải thìa; rau cải; cải bẹ; cải dưa | cabbage;
  brassica; kohlrabi; pak choi; mustard greens
cauliflower-broccoli < vegetable = súp lơ; bông cải; hoa lơ; cải kale; cải xoăn | cauliflower; broccoli; kale; sulforaphane
lettuce < vegetable = xà lách; rau diếp; rau salad | lettuce; watercress; salad leaf
leafy-greens < vegetable = rau muống; mồng tơi; rau dền; rau ngót; rau lang; rau đay; cải bó xôi; rau chân vịt | amaranth; spinach;
  sauropus
pennywort < vegetable, medicinal-plant = rau má | pennywort; centella; gotu kola; asiaticoside
cucumber < vegetable = dưa leo; dưa chuột | cucumber; cucumis sativus
pumpkin < vegetable = bí đỏ; bí ngô; bí rợ; hạt bí | pumpkin; squash; butternut
gourd < vegetable = bí xanh; bí đao; mướp; quả bầu; su su; bầu bí; trái bầu; mướp hương | gourd; luffa; chayote; cucurbit; loofah
bitter-gourd < vegetable, medicinal-plant = khổ qua; mướp đắng | bitter gourd; bitter melon; momordica charantia
watermelon < fruit = dưa hấu | watermelon; citrullus
melon < fruit = dưa lưới; dưa gang; dưa lê; dưa vàng; dưa bở | melon; cantaloupe; muskmelon
eggplant < vegetable = cà tím; cà pháo; cà dĩa; cà bát | eggplant; aubergine; brinjal
okra < vegetable = đậu bắp; mướp tây | okra; abelmoschus esculentus
bell-pepper < vegetable = ớt chuông; ớt ngọt | bell pepper; sweet pepper; paprika
asparagus < vegetable = măng tây | asparagus
bamboo-shoot < bamboo, vegetable = măng tre; măng tươi; măng khô; măng le; măng bát độ; măng lục trúc; măng mạnh tông; măng nứa; búp măng
  | bamboo shoot; bat do bamboo
herb-vegetable < vegetable = rau thơm; rau gia vị; húng quế; tía tô; ngò gai; ngò rí; rau mùi; thì là; kinh giới; rau răm; lá lốt; diếp
  cá | culinary herb; basil; perilla; coriander; dill; houttuynia
spring-onion < onion-garlic = hành lá; củ kiệu; hành tăm; củ nén | spring onion; scallion
shallot-onion < onion-garlic = hành tím; hành tây | onion; shallot
garlic < onion-garlic = tỏi; tỏi lý sơn; củ tỏi | garlic; allicin
moringa < vegetable, medicinal-plant = chùm ngây | moringa; drumstick tree
sprout < vegetable = rau mầm; giá đỗ; giá đậu; máy làm giá; ủ giá; cỏ lúa mì | microgreens; bean sprout; edible sprout; wheatgrass
wild-vegetable < vegetable = rau rừng; rau sắng; rau dớn; bò khai; rau càng cua; lá giang; rau đắng đất | wild vegetable; indigenous
  vegetable; underutilised vegetable
pomelo < citrus = bưởi; bưởi da xanh; bưởi năm roi; bưởi diễn; bưởi phúc trạch; trái bưởi; bưởi đoan hùng; hoa bưởi | pomelo; citrus
  maxima; citrus grandis; grapefruit
mandarin < citrus = quýt; quýt hồng; quýt đường; cam canh | mandarin; tangerine; citrus reticulata; citrus peel
lime-fruit < citrus = chanh; chanh không hạt; chanh tươi; chanh bông tím | lemon; lime fruit; citrus aurantifolia; seedless lime; lime
  juice; key lime
kumquat < citrus = trái tắc; trái hạnh; quả quất; quả tắc; tắc muối; cây quất | kumquat; calamondin
guava < fruit = ổi; quả ổi | guava; psidium guajava
rambutan < fruit = chôm chôm | rambutan; nephelium
mangosteen < fruit = măng cụt | mangosteen; garcinia mangostana; mangostin
langsat < fruit = bòn bon; lòn bon | langsat; lansium
baccaurea < fruit = dâu da; dâu hạ châu | baccaurea; burmese grape
star-apple < fruit = vú sữa | star apple; chrysophyllum cainito
sapodilla < fruit = sapoche; sa pô chê; hồng xiêm; sabôchê; xa bô chê | sapodilla; manilkara zapota
soursop < fruit = mãng cầu | soursop; graviola; annona muricata
custard-apple < fruit = mãng cầu ta; na dai; quả na; trái na; na chi lăng; cây na; trồng na; na bở; mãng cầu na | custard apple; sugar
  apple; annona squamosa; atemoya
papaya < fruit = đu đủ | papaya; pawpaw
rose-apple < fruit = quả roi; quả doi; mận hồng đào; mận an phước; mận đỏ; trái mận | rose apple; wax apple; syzygium samarangense
plum < fruit = mận hậu; mận tam hoa; quả mận; mận cơm; mận bắc hà | plum; prunus salicina
peach-apricot < fruit = trái đào; trái mơ; cây mơ; đào ăn quả; đào mẫu sơn; mơ ngâm; cây đào | peach; apricot; prunus mume
pear < fruit = quả lê; trái lê; cây lê; lê vh6; mắc cọp; lê nâu | pear; pyrus
hawthorn-docynia < fruit = táo mèo; sơn tra | docynia; hawthorn; son tra
persimmon < fruit = hồng giòn; hồng treo gió; trái hồng; hồng ngâm; hồng ăn trái; hồng không hạt; cây hồng | persimmon; diospyros kaki
strawberry < fruit = dâu tây | strawberry; fragaria
mulberry-fruit < fruit = quả dâu tằm; cây dâu tằm; trái dâu tằm; lá dâu; giống dâu; trồng dâu | mulberry leaf; morus alba; mulberry fruit
berry-fruit < fruit = việt quất; phúc bồn tử; mâm xôi; dâu rừng; quả mọng | blueberry; raspberry; berry fruit
rose-myrtle < fruit, medicinal-plant = quả sim; trái sim; rượu sim; cây sim; sim rừng | rose myrtle; rhodomyrtus
star-fruit < fruit = khế ngọt; khế chua; trái khế; quả khế | star fruit; carambola
tamarind < fruit = trái me; quả me; cây me; me chua; hạt me; me thái | tamarind; tamarindus
pomegranate < fruit = quả lựu; trái lựu; cây lựu; lựu đỏ; vỏ lựu | pomegranate; punica granatum
fig-fruit < fruit = quả sung; quả vả; trái vả; trái sung; sung mỹ; cây vả | ficus auriculata; ficus carica; fig tree; fig fruit
acerola < fruit = sơ ri; xơ ri; cherry gò công | acerola; barbados cherry; malpighia
canarium < fruit = quả trám; trám đen; trám trắng; cây trám; nhựa trám | canarium
noni < fruit, medicinal-plant = trái nhàu; quả nhàu; cây nhàu; rễ nhàu | noni; morinda citrifolia
minor-fruit < fruit = quả mây; thanh trà; trái trường; cà na; trái bần; bần chua; trái giác; lêkima; quả trứng gà; trái quách; hồng quân
  | salak; bouea; marian plum; sonneratia fruit; egg fruit; minor fruit; elephant apple
wax-coconut < coconut = dừa sáp; cấy phôi dừa | makapuno; macapuno; coconut embryo culture
young-coconut < coconut = dừa xiêm; dừa dứa; dừa uống nước; dừa tươi; dừa gọt trọc; dừa lùn | young coconut; aromatic coconut; dwarf
  coconut; tender coconut
coconut-shell < coconut = gáo dừa; sọ dừa | coconut shell; coconut charcoal
coconut-sap < coconut, coconut-sugar = mật hoa dừa; nước màu dừa | coconut sap; coconut nectar
maize-cob = lõi ngô; cùi bắp; lõi bắp; thân cây ngô; thân cây bắp; râu ngô; thân lá ngô; vỏ bắp; bẹ ngô | corn cob; corn stover; corn
  husk; corn silk; maize residue
fruit-peel-waste < organic-waste, fruit = vỏ trái cây; bã trái cây; hạt trái cây; vỏ chuối; vỏ dứa; vỏ sầu riêng; vỏ mít; vỏ cacao |
  fruit peel; fruit waste; seed kernel waste
sugarcane-by-product < sugarcane = ngọn mía; lá mía; bùn mía; tro bã mía; bùn lọc mía | filter cake; sugarcane trash; press mud; bagasse
  ash; cane top
straw-collection < straw, agricultural-machinery = cuộn rơm; ép rơm; đóng kiện rơm; thu gom rơm; máy băm rơm | straw baler; straw baling;
  straw bale; straw chopper
pepper-product < pepper = xay tiêu; trụ tiêu; trụ sống hồ tiêu | pepper support; pepper oleoresin
spent-coffee < coffee, organic-waste = bã cà phê | spent coffee grounds; coffee ground waste
spent-tea < tea, organic-waste = bã chè; chè phế phẩm | tea waste; spent tea leaf
cassava-leaf-stem < cassava, organic-waste = lá sắn; thân cây sắn; lá mì; gốc sắn; vỏ củ mì; lá khoai mì | cassava leaf; cassava stem;
  cassava foliage
carrot < vegetable = cà rốt | carrot; daucus carota
radish < vegetable = củ cải; cải củ | radish; daikon; raphanus
beetroot < vegetable = củ dền; củ cải đường | beetroot; sugar beet; beta vulgaris
chive < vegetable = lá hẹ; rau hẹ; cây hẹ; hẹ lá | chives; chinese chive; allium tuberosum
leek < vegetable = tỏi tây; boa rô | leek; allium porrum
celery < vegetable = cần tây | celery; apium
water-dropwort < vegetable = rau cần; cần nước | water dropwort; oenanthe javanica; water celery
chestnut < fruit = hạt dẻ; dẻ trùng khánh; dẻ ván; dẻ bắc giang; cây dẻ | chestnut; castanea
walnut < fruit = óc chó | walnut; juglans
ambarella < fruit = trái cóc; quả cóc; cóc thái; cây cóc | ambarella; spondias; hog plum
dracontomelon < fruit = quả sấu; cây sấu; trái sấu; sấu ngâm | dracontomelon; dracontomelum
star-gooseberry < fruit = chùm ruột; tầm ruột | star gooseberry; phyllanthus acidus
jujube < fruit = táo ta; táo ninh thuận; táo gai; táo tàu; táo xanh ninh thuận | jujube; ziziphus
apple < fruit = quả táo; trái táo; táo tây; cây táo | apple; malus
tea-product < tea = trà shan; chè khô; chè thành phẩm | tea product; made tea
nipa-palm < crop = dừa nước | nipa palm; nypa fruticans; nipa sap
palmyra-palm < crop = thốt nốt | palmyra palm; borassus; palmyra sugar
areca < crop = cây cau; quả cau; trái cau; hạt cau; cau non; sấy cau | areca nut; areca catechu; areca leaf sheath; areca sheath
sesame < crop = hạt mè; mè đen; vừng; mè trắng; cây mè; mè vàng | sesame; sesamum; sesamin
sunflower < crop = hạt hướng dương; hoa hướng dương | sunflower
oil-crop < crop = cây có dầu; cây lấy dầu; hạt có dầu | oil crop; oilseed crop; rapeseed
sacha-inchi < oil-crop = sa chi; sachi; đậu sacha | sacha inchi; plukenetia
tung-tree < oil-crop, forestry = cây trẩu; dầu trẩu; hạt trẩu; trẩu lùn | tung oil; tung tree; vernicia
oil-palm < oil-crop = cọ dầu | oil palm; elaeis guineensis
camellia-oil < oil-crop = dầu sở; cây sở; hạt sở | camellia oleifera; tea seed oil; camellia seed
cotton-crop < crop = trồng bông; bông hạt; cây bông | cotton plant; gossypium; cotton growing
ramie-hemp < crop, natural-fibre = cây lanh; gai xanh; cây gai | hemp; ramie plant; flax; boehmeria
sedge < crop = cói; chiếu cói; cây lác; sợi cói | sedge mat; cyperus malaccensis; sedge handicraft
jute-kenaf < crop, natural-fibre = cây đay; sợi đay; bao đay | jute; kenaf
wild-grass-craft < crop = cỏ bàng; chổi đót; bông đót; cây đót; cỏ tế; guột tế | lepironia; broom grass; broom making
patchouli < essential-oil, crop = hoắc hương | patchouli
holy-basil < essential-oil, crop = hương nhu | holy basil; eugenol; ocimum
litsea < essential-oil, crop = màng tang | litsea cubeba; may chang oil
black-cardamom < crop = thảo quả | cardamom; amomum aromaticum
amomum < crop, medicinal-plant = sa nhân | amomum
wild-spice < crop = mắc khén; hạt dổi; mắc mật; mắc khẻn | zanthoxylum; wild pepper; wild spice; clausena indica
vanilla < crop = cây vani; vani; va ni | vanilla; vanillin
annatto < natural-colourant-source, crop = hạt điều màu; điều nhuộm; dầu điều màu | annatto; bixin
castor < oil-crop = thầu dầu | castor oil; castor bean; ricinus
jatropha < oil-crop = cọc rào; dầu jatropha | jatropha; physic nut
lavender < essential-oil, crop = oải hương | lavender; lavandula
rosemary < essential-oil, crop = hương thảo | rosemary
`
