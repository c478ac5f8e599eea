/** Thực phẩm: processing, preservation, packing, safety. */
export const food = `
food-processing = chế biến thực phẩm; thực phẩm; công nghiệp thực phẩm; chế biến nông sản | food processing;
  food industry; foodstuff; agro-processing
food-safety < food-processing = an toàn thực phẩm; vệ sinh thực phẩm; ngộ độc | food safety; haccp; foodborne;
  food hygiene
shelf-life = hạn sử dụng; hạn dùng; thời hạn bảo quản; để được lâu; nhanh hỏng; mau hư; bị thiu; bị chua;
  kéo dài bảo quản | shelf life; shelf-life; spoilage; keeping quality; storage stability; shelf-stable; expiry
preservation = bảo quản; chất bảo quản; bảo quản tươi; giữ tươi | preservation; preservative; keeping fresh;
  conservation
natural-preservative < preservation = bảo quản tự nhiên; bảo quản sinh học; màng phủ ăn được | natural preservative;
  bacteriocin; nisin; biopreservation; bioprotective; chitosan; edible coating; clean label
cold-storage = kho lạnh; trữ lạnh; chuỗi lạnh; bảo quản lạnh; tủ mát; làm lạnh | cold storage; cold chain;
  refrigeration; chilling; refrigerated
freezing < cold-storage = cấp đông; đông lạnh; đông nhanh; tủ đông; rã đông | freezing; frozen; quick freezing; iqf;
  thawing; blast freezer
drying = sấy; sấy khô; phơi khô; phơi nắng; máy sấy; lò sấy; làm khô; mất nước | drying; dehydration; dryer; dried;
  drier; moisture removal
freeze-drying < drying = sấy thăng hoa; đông khô | freeze-drying; freeze drying; lyophilisation; lyophilization
heat-pump-drying < drying, heat-pump = sấy bơm nhiệt; sấy lạnh | heat pump drying; heat pump dryer;
  low-temperature drying
solar-drying < drying, solar-energy = sấy năng lượng mặt trời; nhà sấy; nhà phơi | solar drying; solar dryer
spray-drying < drying = sấy phun; bột hòa tan | spray drying; spray-dried; instant powder; soluble powder
microwave-drying < drying, microwave = sấy vi sóng; sấy chân không | microwave drying; vacuum drying
evaporation = cô đặc; bay hơi; bốc hơi; hạ thủy phần; cô chân không | evaporation; concentration; evaporator;
  vacuum concentration; falling film
sterilisation = tiệt trùng; thanh trùng; diệt khuẩn; khử trùng; khử khuẩn; tiệt khuẩn; hấp tiệt trùng | sterilisation;
  sterilization; pasteurisation; pasteurization; disinfection; retort; decontamination; thermal processing
non-thermal-processing < sterilisation = áp suất cao; điện trường xung; không gia nhiệt; plasma lạnh; chiếu xạ
  | high pressure processing; pulsed electric field; non-thermal; cold plasma; irradiation; hpp; pef
browning = hóa nâu; ngả màu; thâm đen; biến màu; đổi màu; ngả hồng; phai màu; ppo; polyphenoloxidase | browning;
  discolouration; discoloration; polyphenol oxidase; colour change; pinking
microorganism = vi sinh; vi sinh vật; vi khuẩn; nấm mốc; khuẩn; nấm men; chủng | microorganism; microbe; bacteria;
  fungi; yeast; strain; microbial
aflatoxin < food-safety = độc tố nấm mốc; nhiễm mốc | aflatoxin; mycotoxin; mould contamination
fermentation = lên men; ủ men; men giống; men; muối chua | fermentation; ferment; starter culture; fermented; fermenter
fish-sauce < fermentation = nước mắm; mắm; chượp; ủ chượp; histamin | fish sauce; histamine
soy-sauce < fermentation = nước tương; xì dầu; tương ớt; chao | soy sauce; seasoning sauce; chilli sauce
alcohol < fermentation = rượu; cồn; nấu rượu; rượu gạo; andehit; chưng cất rượu | liquor; spirit; ethanol; rice wine;
  alcohol distillation
beer < fermentation = bia; bã bia; bia thủ công | beer; brewery; brewing; spent grain
vinegar < fermentation = giấm | vinegar; acetic acid
beverage = đồ uống; nước giải khát; nước ép; nước trái cây; đóng chai | beverage; juice; soft drink; bottled drink;
  bottling
milk = sữa; sữa tươi; sữa chua; phô mai; sữa bột | milk; dairy; yoghurt; yogurt; cheese; whey
meat = thịt; thịt lợn; thịt bò; giò chả; xúc xích; chả lụa; nem chua; hàn the | meat; sausage; pork; ham;
  meat product; borax
fish-processing < food-processing = chế biến thủy sản; phi lê; philê; chế biến cá | fish processing; fillet; surimi;
  seafood processing
fish-by-product < fish-processing, organic-waste = phụ phẩm cá; đầu tôm; vỏ tôm; mỡ cá; da cá; xương cá
  | fish by-product; shrimp shell; fish skin; fish oil; shrimp waste
chitin < fish-by-product = chitosan vỏ tôm | chitin; chitosan oligomer
collagen = peptide collagen | collagen; gelatin; gelatine
rice-noodle < food-processing = bún; bún tươi; bánh phở; phở; hủ tiếu; bánh tráng; miến; bánh đa | rice noodle;
  vermicelli; rice paper; noodle; glass noodle; rice vermicelli
bread < food-processing = bánh mì; bột mì; bánh kẹo; bánh ngọt; bột nở | bread; bakery; flour; confectionery; dough;
  pastry; candy
starch = tinh bột; bột năng; tinh bột sắn; bột sắn; tinh bột biến tính | starch; modified starch; tapioca starch
sugar = đường; đường mía; mật rỉ; rỉ đường; đường thô | sugar; molasses; raw sugar; sucrose; sugar mill
salt = muối; muối ăn; ruộng muối; diêm dân; muối biển; làm muối; nước ót | salt; sea salt; salt pan; solar salt;
  brine; bittern; sodium chloride
edible-oil = dầu ăn; dầu thực vật; ép dầu; dầu mè; dầu lạc; mỡ | edible oil; vegetable oil; oil pressing; cooking oil;
  seed oil; fat
tofu < legume = đậu phụ; đậu hũ; tàu hũ; sữa đậu nành | tofu; soy milk; bean curd
protein = đạm; chất đạm; thủy phân đạm; đạm thực vật | protein; hydrolysate; protein hydrolysis; amino acid; peptide
enzyme = enzym; enzim; men phân giải; thủy phân | enzyme; enzymatic; hydrolysis; protease; amylase; cellulase
extraction = chiết; chiết xuất; trích ly; tách chiết; chiết siêu âm; cao chiết | extraction; extract;
  solvent extraction; supercritical; ultrasonic extraction; leaching
encapsulation = vi bọc; vi nang; bao vi nang; nano nhũ tương | encapsulation; microencapsulation; nanoemulsion;
  microcapsule
antioxidant = chất chống oxy hóa | antioxidant; polyphenol; flavonoid; anthocyanin
functional-food = thực phẩm chức năng; thực phẩm bảo vệ sức khỏe; thực phẩm bổ sung; tpcn; viên uống bổ sung | functional food;
  dietary supplement; nutraceutical
packaging = bao bì; đóng gói; đóng túi; hút chân không; màng bọc; hộp xốp | packaging; packing; vacuum packing;
  wrapping film; pouch
modified-atmosphere < packaging, preservation = khí quyển biến đổi; khí điều biến; map; nạp nitơ; khí trơ
  | modified atmosphere; controlled atmosphere; nitrogen flushing
biodegradable-packaging < packaging, bioplastic = bao bì phân hủy; bao bì sinh học; hộp bã mía; ống hút gạo
  | biodegradable packaging; compostable packaging; edible straw
peeling-shelling = bóc vỏ; tách vỏ; lột vỏ; gọt vỏ; tách hạt; chẻ hạt | peeling; shelling; hulling; dehulling;
  pulping; husking
milling-grinding = nghiền; xay; nghiền mịn; máy nghiền; xay bột | milling; grinding; pulverising; micronising;
  comminution; crushing
mixing = trộn; máy trộn; khuấy; phối trộn; đảo trộn | mixing; mixer; blending; stirring; agitator
optical-sorting = phân loại màu; tách màu; bắn màu; máy phân loại; phân loại trái cây | colour sorting;
  optical sorting; color sorter; grading machine; sorting machine
foreign-matter = dị vật; tạp chất; lẫn sạn; dò kim loại; lẫn tạp | foreign matter; impurity; foreign body;
  metal detector; contaminant; x-ray inspection
cleaning-in-place = vệ sinh thiết bị; tẩy rửa; rửa sạch; súc rửa; rửa | cleaning; washing; cleaning-in-place; cip; rinse
flavour = hương vị; mùi thơm; mất mùi; hương liệu; giữ hương | flavour; flavor; aroma; fragrance; volatile compounds;
  aroma recovery
food-colour = phẩm màu; màu tự nhiên; chất màu; bột màu thực phẩm | food colouring; natural colourant; natural pigment
texture = độ dai; độ giòn; kết cấu; độ cứng; độ dẻo | texture; crispness; chewiness; hardness; firmness
steam-cooking = nồi nấu; hơi nước; hấp; luộc; chần | steam; cooker; steaming; blanching
`
