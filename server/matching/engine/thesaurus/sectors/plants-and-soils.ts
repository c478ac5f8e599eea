/** Plants grown in Viet Nam, varieties and propagation, soils, fertilisers, growth regulators. */
export const plantsAndSoils = `
rice-variety < rice, seed-variety = giống lúa; lúa giống; lúa thuần; lúa cao sản; lúa xác nhận | rice variety; rice cultivar; inbred
  rice; high-yielding rice; rice breeding
fragrant-rice < rice-variety = lúa thơm; gạo thơm; st25; st24; gạo đặc sản; nàng thơm; gạo tám; gạo séng cù; lúa jasmine | fragrant rice;
  aromatic rice; jasmine rice; rice aroma; 2-acetyl-1-pyrroline
hybrid-rice < rice-variety, hybrid-seed = lúa lai; hạt lai f1 lúa | hybrid rice; male sterile line
glutinous-rice < rice-variety = lúa nếp; gạo nếp; nếp cái hoa vàng; nếp than; nếp tú lệ | glutinous rice; sticky rice; waxy rice
coloured-rice < rice-variety = gạo lứt; gạo lức; gạo tím; gạo đỏ huyết rồng; lúa tím; gạo huyết rồng | brown rice; purple rice; red rice;
  black rice; pigmented rice
upland-rice < rice-variety = lúa nương; lúa rẫy; lúa cạn; lúa đồi | upland rice; aerobic rice; dryland rice
floating-rice < rice-variety = lúa nổi; lúa mùa; lúa chịu ngập | floating rice; deepwater rice; submergence tolerance; traditional rice
salt-tolerant-variety < seed-variety, salinity = giống chịu mặn; lúa chịu mặn; giống chịu phèn mặn | salt-tolerant variety; salt
  tolerance; salinity tolerance; salt-tolerant rice
drought-tolerant-variety < seed-variety, drought = giống chịu hạn; cây chịu hạn; giống chịu nóng | drought-tolerant variety; drought
  tolerance; heat-tolerant variety
disease-resistant-variety < seed-variety, plant-disease = giống kháng bệnh; giống kháng sâu bệnh; giống kháng rầy; giống kháng virus; gen
  kháng bệnh | resistant variety; disease resistance gene; resistance breeding; pest-resistant variety
maize-variety < maize, seed-variety = giống ngô; ngô lai; bắp lai; ngô biến đổi gen; bắp giống | maize hybrid; hybrid maize; maize
  variety; bt corn
sweet-waxy-corn < maize = ngô nếp; bắp nếp; ngô ngọt; bắp ngọt; bắp non; ngô bao tử; bắp mỹ | waxy corn; sweet corn; baby corn
cassava-variety < cassava, seed-variety = giống sắn; giống mì; giống khoai mì; hom sắn; hom mì; sắn kháng khảm; hn5; km94 | cassava
  variety; cassava cutting; mosaic-resistant cassava
coffee-variety < coffee, seed-variety = giống cà phê; cà phê dây; cà phê mít; cà phê ghép; tái canh cà phê; cà phê tr4; cải tạo vườn cà
  phê | coffee variety; coffee replanting; coffee clone; liberica; excelsa coffee
sugarcane-variety < sugarcane, seed-variety = giống mía; hom mía; mía giống; mía gốc; mía lưu gốc; mía nuôi cấy mô | sugarcane variety;
  ratoon cane; seed cane; ratooning
tobacco < crop = thuốc lá; thuốc lào | tobacco; nicotine
agarwood < forestry, crop = trầm hương; dó bầu; tạo trầm; kỳ nam; tinh dầu trầm; cây dó | agarwood; aquilaria; oudh
stevia < sweetener, crop = cỏ ngọt; la hán quả | stevia; steviol glycoside; monk fruit; rebaudioside
aloe-vera < medicinal-plant, crop = nha đam; lô hội | aloe vera; aloe gel
lemongrass < lemongrass-oil, crop = sả; sả chanh; cây sả; sả java; củ sả; bã sả | lemongrass; citronella; cymbopogon; citral; geraniol
cajuput < cajuput-oil, forestry = tràm; cây tràm; rừng tràm; gỗ tràm; tràm năm gân | melaleuca; cajuput; cajeput; tea tree oil;
  eucalyptol; cineole
polyscias < medicinal-plant = cây đinh lăng; đinh lăng lá nhỏ; rễ đinh lăng; củ đinh lăng | polyscias fruticosa; ming aralia
golden-camellia < medicinal-plant, tea = trà hoa vàng; chè hoa vàng; kim hoa trà | golden camellia; camellia chrysantha; yellow camellia
sophora-flower < medicinal-plant = hoa hòe; nụ hòe; cây hòe; rutin hòe | sophora japonica; rutin; pagoda tree flower
medicinal-plant-cultivation < medicinal-plant, crop = trồng dược liệu; gacp; gacp-who; vườn dược liệu; dược liệu dưới tán rừng |
  medicinal plant cultivation; good agricultural and collection practices; understorey medicinal plant
orchid < flower = hoa lan; lan hồ điệp; phong lan; lan rừng; lan mokara; lan dendrobium; địa lan; lan đột biến | orchid; phalaenopsis;
  dendrobium; mokara; cymbidium; paphiopedilum
chrysanthemum < flower = hoa cúc; cúc họa mi; cúc mâm xôi; cúc pha lê; cúc đại đóa; hoa vạn thọ | chrysanthemum; marigold; tagetes;
  garden mum
rose-flower < flower = hoa hồng; hồng cổ sa pa; hồng cắt cành | rose flower; rosa damascena; cut rose; rose plant; rose oil
lily-bulb-flower < flower = hoa ly; hoa lily; hoa lay ơn; hoa loa kèn; hoa tulip; hoa huệ; củ giống hoa; hoa thủy tiên | lily; gladiolus;
  tulip; bulb flower; tuberose; lilium
gerbera-carnation < flower = hoa đồng tiền; hoa cẩm chướng; cát tường; cẩm tú cầu; hoa baby; hoa sao tím; hoa salem | gerbera; carnation;
  lisianthus; hydrangea; gypsophila; statice
tet-flower < flower = hoa đào; mai vàng; hoa mai; đào nhật tân; quất cảnh; cây tắc kiểng; mai chiếu thủy; hoa tết | peach blossom; ochna;
  yellow apricot blossom; lunar new year flower
ornamental-foliage < flower = cây cảnh; cây kiểng; bonsai; cây nội thất; cây lá màu; hoa giấy; hoa sứ; xương rồng; sen đá; hồng môn; cây
  bóng mát; cây xanh đô thị | ornamental foliage; potted plant; bougainvillea; adenium; cactus; succulent; anthurium; houseplant; urban
  tree
turfgrass < flower = cỏ sân vườn; cỏ nhung; cỏ sân golf; cỏ lá gừng; thảm cỏ; cỏ cảnh quan | turfgrass; lawn grass; zoysia; turf
  management; bermudagrass
straw-mushroom < mushroom = nấm rơm | straw mushroom; volvariella
oyster-mushroom < mushroom = nấm bào ngư; nấm sò; nấm đùi gà; nấm chân ngắn; nấm hoàng đế | oyster mushroom; pleurotus
shiitake-mushroom < mushroom = nấm hương; nấm đông cô; nấm donko | shiitake; lentinula edodes
wood-ear-mushroom < mushroom = mộc nhĩ; nấm mèo; nấm tai mèo; nấm tuyết | wood ear; auricularia; tremella; jelly fungus
termite-mushroom < mushroom = nấm mối; nấm tràm; nấm milky; nấm thông | termitomyces; black termite mushroom; milky mushroom; calocybe;
  oudemansiella
mushroom-spawn < mushroom = meo giống; giống nấm; phôi nấm; meo nấm | mushroom spawn; liquid spawn; spawn production; mycelium culture
mushroom-cultivation < mushroom = trồng nấm; bịch nấm; đóng bịch phôi; lò hấp phôi nấm; tưới nấm | mushroom cultivation; mushroom house;
  mushroom substrate; mushroom bag; sawdust substrate
spent-mushroom-substrate < mushroom, organic-waste = bã nấm; phế thải trồng nấm; bã thải nấm; bã phôi nấm; giá thể nấm đã thu hoạch |
  spent mushroom substrate; mushroom compost waste; spent mushroom compost
plant-breeding < seed-variety = chọn tạo giống; chọn giống cây trồng; đột biến phóng xạ cây trồng; dòng thuần; đơn bội kép; đa bội thể;
  lai tạo giống cây | plant breeding; crop breeding; mutation breeding; doubled haploid; polyploidy; inbred line; crossbreeding of plants
hybrid-seed < seed-variety = giống f1; hạt lai; giống lai f1; hạt giống lai; ưu thế lai | f1 hybrid; hybrid seed; heterosis
gene-bank < seed-variety = nguồn gen; ngân hàng gen; giống bản địa; giống địa phương; phục tráng giống; quỹ gen; cây đầu dòng; vườn đầu
  dòng; thoái hóa giống; giống bị thoái hóa | genetic resource; germplasm; gene bank; landrace; varietal restoration; mother tree;
  genetic conservation
seed-testing < seed-variety = kiểm nghiệm hạt giống; khảo nghiệm giống; độ thuần giống; tỷ lệ nảy mầm; nảy mầm kém; hạt không nảy mầm;
  bảo hộ giống cây trồng; công nhận giống | seed testing; germination rate; seed purity; variety trial; poor germination; plant variety
  protection
seed-production < seed-variety = sản xuất hạt giống; nhân giống; bảo quản hạt giống; sản xuất giống cây trồng; chế biến hạt giống; lúa
  giống xác nhận | seed processing; seed multiplication; seed storage; certified seed; plant propagation
seed-treatment < seed-variety, pesticide = xử lý hạt giống; ngâm hạt giống; phá ngủ hạt; bọc hạt giống; ủ giống; viên hạt giống; kích
  thích nảy mầm | seed treatment; seed coating; seed priming; seed dormancy; seed pelleting; seed soaking
grafting < cutting-propagation = ghép cành; ghép mắt; gốc ghép; cây ghép; cà chua ghép; ghép cải tạo; ghép gốc; mắt ghép; chồi ghép; ghép
  chồi | grafting; rootstock; scion; grafted seedling; top-working
layering < cutting-propagation = chiết cành; cành chiết; bó bầu chiết | air layering; layering propagation
seedling-tray < seedling = khay ươm; bầu ươm; viên nén ươm cây; vỉ xốp ươm cây; giá thể ươm; bầu đất; bầu hữu cơ; bầu tự hủy; máy vô bầu;
  khay mạ | seedling tray; plug tray; nursery pot; nursery bag; biodegradable pot; peat pellet; potting machine
somatic-embryogenesis < tissue-culture = phôi vô tính; phôi soma; mô sẹo; nuôi cấy đỉnh sinh trưởng; nuôi cấy bao phấn; tế bào trần |
  somatic embryogenesis; meristem culture; anther culture; protoplast; synthetic seed; embryo rescue
temporary-immersion < tissue-culture, bioreactor = ngập chìm tạm thời; nuôi cấy ngập chìm; bioreactor thực vật; hệ thống nuôi cấy lỏng;
  vi thủy canh | temporary immersion; plant bioreactor; photoautotrophic micropropagation
plantlet-acclimatisation < tissue-culture = ra ngôi; thuần dưỡng cây mô; huấn luyện cây mô; cây mô chết khi ra vườn; cây cấy mô; thuần
  hóa cây con | acclimatisation of plantlets; acclimatization; hardening of seedlings; vitrification of plantlets; hyperhydricity
hairy-root-culture < tissue-culture, medicinal-plant = rễ tơ; sinh khối rễ; rễ bất định; nuôi cấy sinh khối sâm; tế bào thực vật | hairy
  root; adventitious root culture; plant cell culture; cell suspension culture; agrobacterium
plant-growth-light < lighting, greenhouse = đèn led trồng cây; đèn quang hợp; chong đèn; đèn thanh long; ánh sáng nhân tạo trồng cây;
  thắp đèn trái vụ | grow light; horticultural lighting; night-break lighting; photoperiod; supplemental lighting
saline-soil < soil, salinity = đất mặn; đất nhiễm mặn; rửa mặn; đất bị mặn; hạ mặn cho đất; mặn hóa đất | saline soil; sodic soil; soil
  salinisation; soil salinity; salt leaching; soil salinization
soil-acidity < soil = đất bị chua; độ ph đất; ph đất thấp; bón vôi; hạ phèn; khử chua; vôi nông nghiệp; xổ phèn; rửa phèn; ém phèn | soil
  acidity; liming; soil ph; agricultural lime; acid soil amelioration; aluminium toxicity
soil-erosion < soil = xói mòn; rửa trôi | soil erosion; soil conservation; erosion control; nutrient leaching; contour farming
soil-compaction < soil = nén dẽ; đất chai; đất bị nén; tầng đế cày; đất dí dẽ; đất bí chặt; tơi xốp đất | soil compaction; hardpan;
  plough pan; soil porosity; soil structure
soil-organic-matter < soil = chất hữu cơ đất; mùn đất; hữu cơ trong đất; các-bon đất; đất nghèo mùn; đất thoái hóa; đất kiệt; suy thoái
  đất; carbon đất | soil organic matter; soil organic carbon; soil degradation; soil health; soil carbon sequestration
soil-microbe < soil, microorganism = vi sinh vật đất; hệ vi sinh đất; vi khuẩn vùng rễ; vi sinh vật vùng rễ; trùn đất; giun đất | soil
  microbe; rhizosphere; soil microbiome; pgpr; plant growth-promoting rhizobacteria; earthworm
soil-testing < soil = phân tích đất; mẫu đất; đo độ phì; bản đồ đất; bản đồ thổ nhưỡng; kiểm tra đất; máy đo đất; khuyến cáo bón phân;
  xét nghiệm đất | soil testing; soil analysis; soil map; soil survey; soil fertility map; cation exchange capacity; fertilizer
  recommendation
soil-sensor < soil, sensor = độ ẩm đất; cảm biến đất; máy đo ẩm đất; cảm biến npk đất; đo ec đất | soil moisture; soil sensor;
  tensiometer; soil probe
desertification < soil, drought = sa mạc hóa; cát bay; hoang mạc | desertification; land degradation; shifting sand
soil-conditioner < soil = chất cải tạo đất; polyme giữ nước; polyme siêu hấp thụ; gel giữ nước; đá perlite; chất giữ ẩm đất | soil
  conditioner; soil amendment; superabsorbent polymer; water-retaining polymer; vermiculite; horticultural perlite; super-absorbent
  polymer
peat-humic < soil-conditioner, organic-fertiliser = than bùn; axit humic; humat; axit fulvic; phân humic; humic; kali humat; leonardit |
  peat; humic acid; humate; fulvic acid; leonardite; humic substances
growing-medium < hydroponics = giá thể; đất trồng hữu cơ; đất trồng trộn sẵn; viên đất nung; sỏi nhẹ trồng cây | growing medium;
  substrate culture; potting mix; rockwool; horticultural substrate; expanded clay pellet
nitrogen-fertiliser < fertiliser = phân đạm; phân urê; đạm urê; phân ure; bón đạm; thất thoát đạm; thừa đạm; amoni sunfat | urea
  fertilizer; nitrogen fertilizer; ammonium sulphate; nitrogen use efficiency; urease inhibitor; nitrification inhibitor; nitrogen loss
phosphate-fertiliser < fertiliser = phân lân; lân nung chảy; supe lân; quặng apatit; apatit; phân dap; lân khó tiêu; photphorit |
  phosphate fertilizer; superphosphate; fused magnesium phosphate; apatite; diammonium phosphate; dap; phosphate rock; phosphorus
  fertilizer
potash-fertiliser < fertiliser = phân kali; kali clorua; kali sunfat; kali đỏ; kali trắng; kali nitrat; kali silicat | potash; potassium
  fertilizer; potassium chloride; potassium sulphate; potassium nitrate; potassium silicate
compound-fertiliser-production < fertiliser = sản xuất phân bón; tạo hạt phân bón; phân trộn; vê viên phân; phân viên nén; phân bón vón
  cục; phân đóng cục; dây chuyền phân bón; chống vón cục phân | fertilizer production; fertilizer granulation; bulk blending; fertilizer
  caking; anti-caking agent; briquette fertilizer; urea deep placement
micronutrient-fertiliser < fertiliser = phân vi lượng; trung vi lượng; phân trung lượng; bo kẽm; thiếu bo; thiếu kẽm; chelate vi lượng;
  phân chelat; thiếu canxi; canxi bo; thiếu vi lượng; vi lượng cho cây | micronutrient fertilizer; trace element fertilizer; boron; zinc
  deficiency; chelated micronutrient; calcium deficiency; edta chelate; secondary nutrient
silicon-fertiliser < fertiliser, silica = phân silic; phân bón silic; silic cho lúa; silic hòa tan | silicon fertilizer; silicate
  fertilizer; plant silicon
foliar-fertiliser < fertiliser = phân bón lá; phun qua lá; phân nước; phân bón lỏng; phân bón hòa tan; phân tan hoàn toàn; phân nano |
  foliar fertilizer; liquid fertilizer; water-soluble fertilizer; foliar spray; nano fertilizer; nanofertilizer
amino-fish-fertiliser < organic-fertiliser = đạm cá; phân cá; amino axit phân bón; đạm đậu nành; dịch chuối; dịch thủy phân làm phân bón;
  phân bón amino; rong biển chiết xuất làm phân; bánh dầu | fish emulsion; fish amino fertilizer; amino acid fertilizer; seaweed extract
  fertilizer; protein hydrolysate fertilizer; oil cake fertilizer
biofertiliser-microbe < organic-fertiliser, microorganism = cố định đạm; phân giải lân; vi khuẩn nốt sần; azotobacter; phân bón vi sinh;
  phân giải kali; chế phẩm vi sinh cho cây | nitrogen fixation; nitrogen-fixing bacteria; phosphate-solubilizing; rhizobium;
  azospirillum; phosphate solubilising bacteria; microbial inoculant
mycorrhiza < organic-fertiliser, soil-microbe = nấm rễ; nấm cộng sinh rễ | mycorrhiza; glomus; mycorrhizal fungi
vermicompost < organic-fertiliser, earthworm = phân giun; phân trùn | vermicompost; vermiculture; worm casting; earthworm compost
manure-compost-fertiliser < organic-fertiliser, manure = phân chuồng ủ hoai; phân gà ủ; phân dê; phân bò ủ; phân hữu cơ viên; phân gà
  viên nén; ủ phân chuồng; phân bắc; ép viên phân hữu cơ; phân chuồng hoai mục | composted manure; pelletised organic fertilizer; chicken
  manure fertilizer; farmyard manure; manure compost
green-manure < organic-fertiliser, legume = phân xanh; cây che phủ đất; điền thanh; muồng; lạc dại; bèo hoa dâu; cây họ đậu che phủ; thảm
  phủ; đậu mèo | green manure; cover crop; azolla; sesbania; arachis pintoi; crotalaria; living mulch
straw-decomposition < straw, composting = xử lý rơm rạ; phân hủy rơm rạ; phân giải rơm rạ; vùi rơm; phân giải xenlulo; không đốt rơm; đốt
  rơm rạ; xử lý gốc rạ; phân hủy gốc rạ | straw decomposition; straw burning; in-situ straw management; stubble incorporation;
  lignocellulose-degrading; straw decomposer; straw incorporation
em-microbe < probiotic, organic-fertiliser = chế phẩm em; vi sinh em; em thứ cấp; vi sinh bản địa; vi sinh imo; vi sinh vật bản địa; vi
  sinh vật hữu hiệu | effective microorganisms; indigenous microorganism; bokashi
plant-nutrient-deficiency < fertiliser = thiếu dinh dưỡng cây; thiếu đạm; thiếu kali; chẩn đoán dinh dưỡng; phân tích lá; bảng so màu lá
  | nutrient deficiency; leaf analysis; leaf colour chart; plant nutrient status; spad meter
fertigation < fertiliser, irrigation = châm phân; tưới phân; bón phân qua nước; bón phân qua hệ thống tưới | fertigation; nutrient
  dosing; venturi injector; fertilizer injection; nutrient controller
growth-regulator = điều hòa sinh trưởng; kích thích tố; gibberellin; auxin; cytokinin; thuốc kích ra rễ; paclobutrazol; ga3; kích rễ;
  kích thích sinh trưởng cây trồng; thuốc dưỡng cây | plant growth regulator; gibberellic acid; plant hormone; naphthaleneacetic acid;
  indole butyric acid; brassinolide; brassinosteroid; rooting hormone
biostimulant < growth-regulator = chất kích thích sinh học; kích thích sinh học cây trồng; chế phẩm tăng trưởng cây; phân bón sinh học
  kích thích | biostimulant; growth-promoting preparation
flower-induction < growth-regulator, fruit = xử lý ra hoa; nghịch vụ; rải vụ; trái vụ; kích thích ra hoa; không ra hoa; ra hoa ít; kích
  ra bông | flower induction; off-season fruiting; off-season flowering; flowering control; potassium chlorate; poor flowering;
  off-season production
fruit-set-pollination < fruit = đậu trái; đậu quả; thụ phấn; bông rụng không đậu | fruit set; pollination; pollinator
latex-stimulation < growth-regulator, rubber-tree = kích thích mủ; ethephon; ethrel; cạo mủ; năng suất mủ; nhịp độ cạo | latex
  stimulation; rubber tapping; tapping machine; tapping knife; ethephon stimulation; latex yield
lacquer-tree < forestry, crop = sơn ta; cây sơn; nhựa sơn | lacquer tree; urushi
pine-resin-crop < forestry = nhựa thông; thông nhựa | resin tapping; rosin
sterculia-gum < forestry = mủ trôm; cây trôm | sterculia gum; sterculia foetida
litsea-glutinosa < forestry = bời lời | litsea glutinosa; joss powder
morinda-officinalis < medicinal-plant = ba kích tím; cây ba kích; rễ ba kích; củ ba kích | morinda officinalis
codonopsis < medicinal-plant = đảng sâm; đẳng sâm; sâm dây | codonopsis
platycodon < medicinal-plant = cát cánh | platycodon; balloon flower
panax-notoginseng < medicinal-plant, ginseng = tam thất; sâm lai châu; sâm vũ diệp | panax; notoginseng
abelmoschus-ginseng < medicinal-plant = sâm bố chính; sâm báo | abelmoschus sagittifolius; hibiscus sagittifolius
fleeceflower < medicinal-plant = hà thủ ô | fallopia multiflora; polygonum multiflorum; fleeceflower root
rehmannia < medicinal-plant = địa hoàng; thục địa; củ sinh địa | rehmannia
gynostemma < medicinal-plant = giảo cổ lam; thất diệp đởm | gynostemma; gypenoside
gymnema < medicinal-plant = dây thìa canh; lá thìa canh | gymnema; gymnemic acid
solanum-procumbens < medicinal-plant = cà gai leo | solanum procumbens; solanum hainanense; glycoalkaloid
phyllanthus < medicinal-plant = diệp hạ châu; chó đẻ răng cưa | phyllanthus
eurycoma < medicinal-plant = mật nhân; bá bệnh | eurycoma longifolia; tongkat ali
crinum < medicinal-plant = trinh nữ hoàng cung | crinum
andrographis < medicinal-plant = xuyên tâm liên | andrographis; andrographolide
honeysuckle < medicinal-plant = cây kim ngân | honeysuckle; lonicera
artemisia-annua < medicinal-plant = cây thanh hao | artemisia annua; artemisinin
mugwort < medicinal-plant = ngải cứu; ngải diệp | mugwort; artemisia vulgaris; moxa
jewel-orchid < medicinal-plant, orchid = lan kim tuyến; lan gấm | jewel orchid; anoectochilus
dendrobium-officinale < medicinal-plant, orchid = thạch hộc | dendrobium officinale; dendrobium nobile
paris-polyphylla < medicinal-plant = bảy lá một hoa; thất diệp nhất chi hoa; trọng lâu | paris polyphylla
coptis < medicinal-plant = hoàng liên; hoàng bá; hoàng đằng; vàng đắng | coptis; berberine; fibraurea; berberis
zedoary < medicinal-plant = nghệ đen; nga truật; nghệ tím | zedoary; curcuma zedoaria; black turmeric
kaempferia < medicinal-plant = địa liền; ngải đen; gừng đen; cẩm địa la | kaempferia; black ginger
nan-nghe < medicinal-plant = nần nghệ; nần vàng | dioscorea collettii; diosgenin
orthosiphon < medicinal-plant = râu mèo | orthosiphon; cat's whiskers
plantago < medicinal-plant = bông mã đề; cây mã đề; hạt mã đề | plantago; psyllium
desmodium < medicinal-plant = kim tiền thảo | desmodium
ampelopsis < medicinal-plant = chè dây; trà dây | ampelopsis cantoniensis; ampelopsin
ardisia < medicinal-plant = lá khôi; khôi tía; khôi nhung | ardisia
jasminum-subtriplinerve < medicinal-plant = chè vằng; lá vằng | jasminum subtriplinerve
cleistocalyx < medicinal-plant = lá vối; nụ vối; cây vối | cleistocalyx operculatus; syzygium nervosum
passionflower-herb < medicinal-plant = lạc tiên | passiflora foetida
stephania < medicinal-plant = bình vôi | stephania; rotundin; tetrahydropalmatine
bacopa < medicinal-plant = rau đắng biển | bacopa; bacoside
yacon < crop, medicinal-plant = hoàng sin cô; sâm khoai; khoai sâm | yacon; smallanthus; inulin crop
soapberry < forestry = bồ hòn | soapberry; soapnut; sapindus
gleditsia < medicinal-plant, herbal-shampoo = bồ kết | gleditsia; honey locust pod
goji < medicinal-plant = kỷ tử | goji berry; wolfberry; lycium
roselle < medicinal-plant, crop = bụp giấm; atiso đỏ | roselle; hibiscus sabdariffa
butterfly-pea < natural-colourant-source, crop = đậu biếc | butterfly pea; clitoria
acacia < forestry = keo lai; cây keo; keo tai tượng; keo lá tràm; rừng keo; gỗ keo; keo giống | acacia
eucalyptus < forestry = bạch đàn; khuynh diệp | eucalyptus; eucalypt
pine-tree < forestry = cây thông; rừng thông; gỗ thông; thông ba lá; thông mã vĩ; thông caribê; lá thông | pine tree; pinus; pine
  plantation; pine wood
native-timber-tree < forestry = cây bản địa; lim xanh; sao đen; dầu rái; giổi xanh; lát hoa; cây mỡ; gỗ lim; gỗ quý; cây gỗ lớn | native
  tree species; dipterocarp; hopea odorata; michelia; chukrasia; hardwood tree; indigenous tree
paulownia < forestry = cây hông; paulownia nhập nội; gỗ hông | paulownia
rattan-plant < forestry = cây mây; mây nếp; song mây; trồng mây; mây nước | rattan cane; calamus; rattan plantation
winter-mushroom < mushroom = nấm kim châm; nấm hải sản; nấm ngọc châm | enoki; flammulina; shimeji
button-mushroom < mushroom = nấm mỡ; nấm agaricus; nấm thái dương | button mushroom; agaricus; champignon
lions-mane < mushroom, medicinal-plant = nấm hầu thủ; nấm đầu khỉ | lion's mane; hericium
polypore-mushroom < mushroom, medicinal-plant = nấm vân chi; nấm lim xanh; nấm thượng hoàng; nấm chaga; nấm cổ linh chi | trametes
  versicolor; turkey tail mushroom; phellinus; chaga
alluvial-soil < soil = đất phù sa; đất thịt | alluvial soil; loam; alluvium
basalt-soil < soil = đất bazan; đất đỏ | basaltic soil; ferralsol; red soil; lateritic soil
grey-soil < soil = đất xám | grey soil; acrisol; gray degraded soil
sandy-soil < soil = đất cát; đất giồng; trồng trên cát | sandy soil; coastal sand; arenosol; sand farming
sloping-land < soil = đất dốc; đất đồi; nương rẫy; ruộng bậc thang | sloping land; hillside farming; terraced field; upland farming;
  agricultural terracing
benzoin < forestry = cánh kiến trắng; nhựa bồ đề; an tức hương | benzoin; styrax tonkinensis
shellac < forestry = cánh kiến đỏ | shellac; stick lac; lac insect
astragalus < medicinal-plant = hoàng kỳ | astragalus; astragaloside
achyranthes < medicinal-plant = ngưu tất | achyranthes
angelica < medicinal-plant = đương quy; bạch chỉ | angelica
ligusticum < medicinal-plant = xuyên khung | ligusticum; ligustrazine
celastrus-hindsii < medicinal-plant = xạ đen | celastrus hindsii; ehretia asperula
paramignya < medicinal-plant = xáo tam phân | paramignya
dandelion < medicinal-plant = bồ công anh; diếp dại | dandelion; taraxacum; lactuca indica
eucommia < medicinal-plant = đỗ trọng | eucommia
epimedium < medicinal-plant = dâm dương hoắc | epimedium; icariin
cibotium < medicinal-plant = cẩu tích; lông cu li; cốt toái bổ | cibotium; drynaria
motherwort < medicinal-plant = ích mẫu | motherwort; leonurus
eclipta < medicinal-plant = cỏ mực; cỏ nhọ nồi | eclipta
dong-leaf < forestry = lá dong; lá gói bánh; lá chuối gói bánh | phrynium; wrapping leaf
palm-leaf < forestry = lá nón; lá cọ; lá kè | palm leaf; talipot palm; conical hat leaf
melia-tree < forestry = cây xoan; gỗ xoan; xoan ta; xoan đào | melia; chinaberry
neolamarckia < forestry = cây gáo; gáo vàng; gáo trắng; gỗ gáo | neolamarckia; anthocephalus; kadam tree
chinese-fir < forestry = cây sa mộc; gỗ sa mộc; sa mu; pơ mu | chinese fir; cunninghamia; fokienia
teak < forestry = gỗ tếch; cây tếch; gỗ giá tỵ; cây giá tỵ | teak; tectona grandis
rosewood < forestry = gỗ sưa; cây sưa; cẩm lai; gỗ hương; giáng hương; gỗ trắc; gỗ gụ; gỗ cẩm | rosewood; dalbergia; pterocarpus; sindora
coastal-sand-forest < forestry = rừng phi lao; rừng chắn cát; rừng phòng hộ ven biển | sand-fixing forest; coastal forest belt
`
