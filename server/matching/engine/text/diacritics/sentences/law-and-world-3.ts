export default `
vợ chồng tôi ly thân hai năm nay, anh ấy nhất quyết không chịu ký đơn thì tôi đơn phương ly hôn được không?
chồng không có quyền xin ly hôn khi vợ đang mang thai, sinh con hoặc nuôi con dưới mười hai tháng tuổi.
con dưới ba mươi sáu tháng được giao cho mẹ trực tiếp nuôi, trừ khi mẹ không đủ điều kiện trông nom, dạy dỗ.
cháu đã tròn bảy tuổi nên toà phải hỏi xem cháu muốn ở với ai rồi mới quyết định.
ly hôn xong, ông chồng cũ chây ì không chịu gửi tiền cấp dưỡng, em phải gõ cửa cơ quan nào?
mức cấp dưỡng tuỳ theo thu nhập của người phải đóng và nhu cầu thiết yếu của đứa trẻ, hai bên tự thương lượng trước.
tài sản chung vợ chồng về nguyên tắc chia đôi nhưng có xét công sức đóng góp, hoàn cảnh và lỗi của mỗi bên.
nhà do ba má chồng cho đất cất lên, giờ ra toà tui có được chia đồng nào hông?
tài sản có trước khi cưới hay được tặng riêng thì vẫn là của riêng, nếu đương sự chứng minh được.
vợ tôi nợ nần bài bạc ba trăm triệu, chủ nợ tới nhà siết xe, tôi có phải gánh thay không?
nợ một người tự ý vay mà không phục vụ nhu cầu gia đình thì người kia không phải liên đới trả.
nam từ đủ hai mươi tuổi, nữ từ đủ mười tám tuổi mới được đăng ký kết hôn.
anh chị em con chú con bác yêu nhau, luật cấm lấy nhau trong phạm vi ba đời.
đám cưới linh đình ba trăm mâm mà không ra phường đăng ký thì pháp luật chưa coi là vợ chồng.
sống chung như vợ chồng từ trước năm 1987 được công nhận là hôn nhân thực tế.
nhà nước không cấm nhưng cũng chưa thừa nhận hôn nhân giữa những người cùng giới tính.
lấy chồng Hàn Quốc phải làm giấy xác nhận tình trạng độc thân rồi nộp ở đâu cho nhanh?
người đang có vợ mà chung sống với người khác, đã bị phạt hành chính còn tái phạm thì có thể ngồi tù.
bạo hành gia đình diễn ra âm ỉ, bà cụ hàng xóm phải lén gọi tổng đài báo giúp.
chủ tịch xã có thể ra quyết định cấm người đánh đập vợ con lại gần nạn nhân trong ba ngày.
mang thai hộ vì mục đích nhân đạo chỉ được nhờ người thân thích cùng hàng và mỗi người mang hộ một lần.
xét nghiệm ADN cho thấy đứa bé không phải con ruột, ông bố đòi cải chính giấy khai sinh.
con ngoài giá thú có quyền hưởng thừa kế ngang với con trong giá thú.
muốn nhận con nuôi thì phải hơn đứa trẻ ít nhất hai mươi tuổi và có tư cách đạo đức tốt.
vợ chồng lập thoả thuận tài sản trước ngày cưới phải công chứng, lỡ không cưới thì văn bản ấy bỏ.
cha mất không để lại di chúc, năm anh em chia miếng đất hương hoả ra sao cho êm thấm?
hàng thừa kế thứ nhất gồm vợ, chồng, cha mẹ đẻ, cha mẹ nuôi, con đẻ và con nuôi của người chết.
con dâu không thuộc diện thừa kế của mẹ chồng, nhưng nếu chồng chết sau thì phần của chồng lại chuyển sang cô ấy.
cháu được thế vị phần của cha nếu cha chết trước hoặc chết cùng lúc với ông nội.
thời hiệu yêu cầu chia di sản là ba mươi năm đối với nhà đất và mười năm đối với động sản.
bà tôi đọc di chúc lúc hấp hối, có hai cô y tá nghe, vậy có giá trị không?
di chúc miệng chỉ hợp pháp khi có ít nhất hai người làm chứng ghi lại ngay và công chứng trong năm ngày.
sau ba tháng mà người lập di chúc miệng còn sống, minh mẫn thì bản ấy mặc nhiên bị huỷ.
con chưa thành niên và cha mẹ già vẫn được hưởng hai phần ba một suất dù di chúc không nhắc tới.
ông ấy ghi trong di chúc là truất quyền thừa kế của thằng cả vì tội bỏ bê cha mẹ.
người ngược đãi nghiêm trọng hay cố ý giết người để lại di sản thì không được hưởng gì cả.
từ chối nhận di sản để trốn nợ là điều pháp luật không cho phép.
người thừa kế phải trả nợ thay cho người chết, song chỉ trong phạm vi khối tài sản được nhận.
chị tôi định cư bên Mỹ, muốn nhường phần thừa kế cho em thì ra lãnh sự quán ký giấy nào?
trước khi công chứng văn bản khai nhận, phòng công chứng niêm yết mười lăm ngày ở xã nơi người mất cư trú.
di sản dùng vào việc thờ cúng giao cho một người quản lý, không được đem chia.
ông lão độc thân không con cháu, để lại sổ tiết kiệm chẳng ai đứng nhận thì thuộc về nhà nước.
công chứng viên thấy cụ già lú lẫn, hỏi ba câu quên hai nên yêu cầu phải có giấy khám tâm thần.
sao y bản chính khác công chứng bản dịch ở chỗ nào hả cô?
chứng thực chữ ký chỉ xác nhận đúng người đó ký chứ không bảo đảm nội dung giấy tờ.
giấy uỷ quyền bán xe ghi thời hạn mười năm, chủ cũ chết giữa chừng thì có còn dùng được không?
uỷ quyền chấm dứt khi một bên qua đời, lúc ấy phải làm lại với những người thừa kế.
phí công chứng mua bán nhà tính theo giá trị hợp đồng, dưới năm mươi triệu đồng thì thu năm chục ngàn.
văn phòng công chứng tư bị lừa bằng sổ giả, phôi thật chữ ký nhái, soi đèn cực tím mới phát hiện.
dịch sang tiếng Anh bảng điểm và bằng tốt nghiệp thì bao lâu lấy, có cần dấu hợp pháp hoá lãnh sự không?
sổ hộ khẩu giấy đã hết giá trị từ đầu năm 2023, cư trú được quản lý bằng dữ liệu điện tử.
em thuê trọ ở Thủ Đức, muốn đăng ký tạm trú qua cổng dịch vụ công thì chủ nhà phải làm gì?
ở liên tục ngoài nơi thường trú từ ba mươi ngày trở lên là phải đăng ký tạm trú.
chủ khách sạn quên khai báo lưu trú cho khách Tây nên bị công an phường phạt.
nhập khẩu về nhà vợ cần có sự đồng ý của chủ hộ và chủ sở hữu chỗ ở.
thẻ căn cước cấp cho trẻ dưới sáu tuổi không bắt buộc, cha mẹ có nhu cầu thì làm đơn.
căn cước gắn chíp lưu vân tay, ảnh mặt, mống mắt và phải đổi khi đủ mười bốn, hai lăm, bốn mươi, sáu mươi tuổi.
bị mất căn cước giữa đường, em sợ kẻ gian lấy đi vay tiền qua mạng, có nên trình báo ngay không?
mã số định danh mười hai chữ số theo ta suốt đời, ba số đầu là mã tỉnh khai sinh.
khai sinh trễ hạn cho con có bị phạt không, vợ chồng em chưa kịp làm vì sinh rớt trên ghe.
cha mẹ phải khai sinh cho trẻ trong vòng sáu mươi ngày, quá hạn thì bị cảnh cáo.
muốn đổi tên vì tên cũ xấu hay bị chọc ghẹo thì nộp đơn lên phòng tư pháp.
cải chính hộ tịch cần chứng cứ là giấy tờ gốc, ví dụ học bạ, lý lịch đảng viên hoặc sổ rửa tội.
khai tử trễ khiến ngân hàng không cho rút tiền, cả nhà chạy lên chạy xuống mấy bận.
người biệt tích hai năm liền thì thân nhân có thể xin toà tuyên bố mất tích.
toà tuyên một người đã chết nhầm, về sau ổng lù lù trở về đòi lại nhà thì tính sao?
hộ chiếu phổ thông có hạn mười năm, người dưới mười bốn tuổi là năm năm.
muốn thôi quốc tịch Việt Nam phải nộp hồ sơ tới Chủ tịch nước xem xét.
người không quốc tịch sống dọc biên giới được cấp giấy tờ sau khi xác minh cư trú hai mươi năm.
người giám hộ đương nhiên của đứa trẻ mồ côi là anh cả, chị cả, nếu không có thì đến ông bà.
ông bố nghiện rượu nặng, toà có thể hạn chế quyền của ông đối với con từ một đến năm năm.
vợ chồng già ngoài bảy mươi dắt nhau ra toà xin ly hôn, thẩm phán trẻ khuyên can mãi.
tiền mừng cưới, vàng hồi môn mẹ đeo cho con gái hôm rước dâu là của riêng hay của chung?
nhẫn đính hôn và sính lễ khi huỷ hôn có phải hoàn trả không còn tuỳ vào lỗi và phong tục địa phương.
cô dâu chú rể mỗi người một tôn giáo, bàn bạc mãi mới chịu làm lễ ở nhà thờ.
bên ngoại giành nuôi cháu, bên nội giấu biệt đứa nhỏ, thi hành án phải đến thuyết phục nhiều lượt.
quyền thăm nom con sau ly hôn không ai được cản trở, ngăn cấm là bị phạt.
chị ấy đẻ thuê trá hình, đường dây môi giới bị triệt phá, kẻ cầm đầu lãnh mười năm tù.
đứa trẻ bị bỏ rơi trước cổng chùa được công an lập biên bản, xã thông báo tìm cha mẹ bảy ngày.
bạn trai dọn tới sống thử, mua chung cái tủ lạnh với máy giặt, chia tay chia đồ thế nào cho phải?
cụ cố để lại gia phả chữ Nho, con cháu phải nhờ thầy đồ dịch mới biết gốc gác họ mình từ Thanh Hoá.
di chúc chung của vợ chồng nay luật không còn quy định riêng, nhưng thực tế vẫn nhiều người lập.
em bị bệnh nặng, muốn lập di chúc tại giường thì công chứng viên có đến nhà được không?
phiếu lý lịch tư pháp số hai ghi đầy đủ án tích, kể cả án đã được xoá.
thừa phát lại tống đạt giấy mời, bà cụ không biết chữ nên lăn tay thay cho ký tên.
con nuôi thực tế có được hưởng của cải của cha mẹ nuôi không khi chưa từng đăng ký?
báo cáo cho biết số vụ ly hôn ở người trẻ tăng vọt vì ngoại tình, áp lực cơm áo và mâu thuẫn lối sống.
khi làm thủ tục thuận tình ly hôn, hai người phải thống nhất được chuyện con cái lẫn của nả.
án phí ly hôn không chia tài sản là ba trăm ngàn đồng, nguyên đơn nộp tạm ứng trước.
ngựa vằn mỗi con mang một bộ sọc khác nhau, giống như dấu vân tay của người.
cá voi xanh là động vật to nhất từng sống trên trái đất, quả tim nặng cỡ một chiếc xe hơi nhỏ.
cá heo định vị bằng sóng âm, thân thiện, hay bơi đua theo mũi tàu.
vì sao loài dơi treo mình ngược trên vách hang mà không bị ngất?
voọc chà vá chân nâu ở bán đảo Sơn Trà được gọi là nữ hoàng linh trưởng nhờ bộ lông năm màu sặc sỡ.
sao la được phát hiện ở Vũ Quang năm 1992, cặp sừng thon dài, đến nay hiếm ai gặp ngoài tự nhiên.
rùa Hoàn Kiếm chỉ còn đôi ba cá thể, nhà khoa học lấy mẫu nước tìm dấu vết ADN.
tê giác một sừng Java cuối cùng ở Cát Tiên bị bắn chết năm 2010.
voi châu Phi tai to như cái quạt, cả đực lẫn cái đều có ngà, còn voi châu Á tai nhỏ hơn.
hổ Đông Dương sống đơn độc, đánh dấu lãnh thổ bằng nước tiểu và vết cào trên thân cây.
gấu ngựa ngực có vệt lông hình chữ V, bị nuôi nhốt lấy mật nên khốn khổ vô cùng.
tê tê cuộn tròn như trái bóng khi gặp nguy, vảy làm bằng chất sừng giống móng tay.
chim cánh cụt hoàng đế đực ấp trứng trên mu bàn chân suốt hai tháng mùa đông không ăn gì.
đà điểu không bay được nhưng chạy nhanh bảy mươi cây số giờ và đá rất mạnh.
cú mèo xoay đầu gần trọn vòng, lông tơ mềm khiến lúc bay không nghe tiếng vỗ.
chim di trú dựa vào mặt trời, các vì sao và từ trường để tìm đường về phương nam.
chim yến làm tổ bằng nước bọt, người ta leo dây trong hang đá hiểm trở để cạy.
tắc kè hoa đổi màu nhờ tinh thể nano trong da co giãn chứ không chỉ để nguỵ trang.
rắn hổ mang chúa dài tới năm mét, là loài rắn hiếm hoi biết gom lá làm tổ ấp trứng.
trăn siết mồi khiến tim con vật ngừng đập rồi mới từ từ nuốt chửng.
cá sấu nuốt sỏi để nghiền thức ăn, tuổi thọ có thể trên bảy chục năm.
ếch nhái thở qua da nên nhạy với ô nhiễm, nhiều loài biến mất vì nấm chytrid.
nòng nọc mọc chân sau trước, đuôi tiêu dần rồi lên bờ thành ếch con.
bạch tuộc có ba trái tim, máu màu xanh lam và biết mở nắp lọ lấy tôm.
ong mật nhảy múa hình số tám để chỉ hướng và khoảng cách tới đồng hoa.
kiến lửa chích đau nhói, khi lụt thì bám nhau kết thành bè nổi trên mặt nước.
mối chúa đẻ hàng vạn trứng một ngày, bụng căng phồng như khúc dồi.
bướm chúa bay mấy ngàn cây số từ Canada xuống Mexico để trú đông.
muỗi vằn đốt ban ngày, truyền sốt xuất huyết, đẻ trứng ở chum vại, lốp xe cũ.
nhện giăng tơ bền hơn thép cùng khối lượng, các phòng thí nghiệm đang tìm cách bắt chước.
bọ ngựa cái đôi khi ăn thịt bạn tình ngay lúc giao phối.
giun đất đào hang làm tơi xốp đất, Darwin từng viết hẳn một cuốn sách về chúng.
san hô là động vật, sống cộng sinh với tảo, nước nóng quá thì tảo bỏ đi khiến rạn trắng bệch.
cá ngựa đực mang bầu, trứng được ấp trong túi trước bụng.
cá hồi ngược dòng vượt thác về đúng con suối nơi mình sinh ra để đẻ rồi chết.
lươn điện phóng ra mấy trăm vôn làm tê liệt con mồi.
thú mỏ vịt vừa đẻ trứng vừa cho con bú, chân sau con đực có cựa độc.
kanguru mẹ nuôi con trong túi, chuột túi sơ sinh chỉ bằng hạt đậu.
gấu trúc ăn tre trúc gần như suốt ngày vì dạ dày tiêu hoá kém.
con lười xanh rêu vì tảo mọc trên lông, mỗi tuần mới bò xuống đất một lần để đi vệ sinh.
chó nghiệp vụ đánh hơi ma tuý, cứu nạn, ngửi được cả một số bệnh ung thư.
mèo rơi từ cao vẫn đáp bốn chân nhờ phản xạ lật người giữa không trung.
con trâu là đầu cơ nghiệp, nay máy cày thay dần nên đàn trâu thưa thớt.
cây đa rễ phụ buông xuống bám đất thành thân mới, bóng mát trùm cả sân đình.
tre nở hoa rất hiếm, cả bụi trổ bông xong là khô chết đồng loạt.
cây nắp ấm dụ côn trùng trượt vào bẫy, tiết dịch tiêu hoá lấy đạm.
hoa rafflesia to cả mét, bốc mùi thịt thối để gọi ruồi tới thụ phấn.
cây xấu hổ cụp lá khi chạm vào do nước rút khỏi các tế bào ở gốc cuống.
xương rồng biến lá thành gai để đỡ mất nước, thân mập trữ nước.
bèo hoa dâu nuôi vi khuẩn lam trong lá, cố định đạm từ không khí cho ruộng lúa.
sen mọc từ bùn, lá có lớp sáp vi mô khiến nước lăn tròn chẳng ướt.
quang hợp biến nước và khí cacbonic thành đường, nhả oxy nhờ năng lượng ánh sáng.
tế bào thực vật có vách xenlulozơ, lục lạp và không bào lớn, tế bào động vật thì không.
ty thể được ví như nhà máy điện, nơi tạo ra phân tử ATP.
ADN xoắn kép do Watson và Crick mô tả năm 1953, dựa một phần vào ảnh nhiễu xạ của Rosalind Franklin.
Mendel trồng đậu Hà Lan trong vườn tu viện, đếm hạt trơn hạt nhăn mà tìm ra quy luật di truyền.
thuyết tiến hoá cho rằng cá thể thích nghi hơn sẽ sống sót và để lại nhiều con cháu hơn.
khủng long tuyệt chủng cách nay sáu mươi sáu triệu năm, có lẽ do thiên thạch đâm xuống Yucatán.
chim ngày nay là hậu duệ của một nhánh khủng long ăn thịt có lông vũ.
vi khuẩn nhân đôi hai mươi phút một lần nếu gặp môi trường ấm và giàu dinh dưỡng.
virus không phải tế bào, chỉ là vật liệu di truyền bọc trong vỏ protein và phải ký sinh mới nhân lên.
nấm men hô hấp kỵ khí sinh ra rượu và khí làm bột bánh mì nở phồng.
công nghệ CRISPR cắt đúng đoạn gen mong muốn, hứa hẹn chữa bệnh hồng cầu hình liềm.
chuỗi thức ăn bắt đầu từ cỏ, qua thỏ, cáo rồi đến vi sinh vật phân huỷ.
đa dạng sinh học suy giảm nhanh gấp trăm lần tốc độ tự nhiên vì phá rừng và săn bắt.
sách đỏ xếp loài theo mức độ nguy cấp, từ ít lo ngại cho tới tuyệt chủng ngoài hoang dã.
Carl Linnaeus đặt ra cách gọi tên kép bằng tiếng Latinh, người hiện đại là Homo sapiens.
cừu Dolly là động vật có vú đầu tiên được nhân bản từ tế bào trưởng thành.
hoá thạch Lucy tìm thấy ở Ethiopia cho biết tổ tiên ta đi thẳng từ hơn ba triệu năm trước.
phở bò Nam Định nước trong, ngọt xương, rắc hành hoa, thêm nhúm gừng và thìa giấm tỏi.
phở Sài Gòn ăn kèm giá trụng, rau quế, ngò gai, tương đen tương đỏ.
bún bò Huế phải có mắm ruốc, sả cây đập dập, khoanh giò và cục huyết.
bánh mì kẹp pa tê, chả lụa, đồ chua, ngò rí, xịt nước tương, ớt tươi, giòn rụm.
nem rán miền Bắc trong Nam kêu là chả giò, cuốn bánh đa nem hoặc bánh tráng.
mắm tôm chấm bún đậu phải vắt chanh, đánh sủi bọt, thêm tí đường, ai không quen thì bịt mũi.
bánh xèo miền Tây đổ chảo lớn, mỏng tang, nhân tôm thịt, củ sắn, ăn với đủ loại lá rừng.
lẩu mắm Châu Đốc nấu từ mắm cá linh, cá sặc, nhúng bông điên điển, rau đắng, kèo nèo.
cao lầu Hội An sợi vàng ươm, người ta bảo phải ngâm nước tro và dùng nước giếng Bá Lễ.
thắng cố nấu trong chảo gang ở chợ phiên Bắc Hà, thơm mùi thảo quả, địa điền.
cơm tấm bì chả sườn nướng rưới mỡ hành, chan nước mắm kẹo là món điểm tâm bình dân.
sushi gồm cơm trộn giấm đặt miếng cá sống, chấm xì dầu với wasabi cay xộc lên mũi.
kim chi là cải thảo muối ớt lên men, mùa đông người Hàn chôn vại dưới đất.
pizza Napoli đế mỏng nướng lò củi, rải cà chua, phô mai mozzarella và lá húng.
cà ri Ấn Độ pha nghệ, thì là, rau mùi, đinh hương, quế và lá nguyệt quế.
phô mai Roquefort có vân mốc xanh, ủ trong hang đá vôi miền nam nước Pháp.
cà phê có nguồn gốc từ Ethiopia, tục truyền anh chăn dê Kaldi thấy đàn dê ăn quả đỏ rồi nhảy cẫng.
ca cao xưa được người Maya, người Aztec đánh thành thức uống đắng, hạt còn dùng làm tiền.
trà ô long lên men nửa chừng, trà đen lên men trọn vẹn, trà xanh thì diệt men ngay.
khoai tây từ dãy Andes sang châu Âu, thuở đầu bị ngờ là độc, về sau cứu đói cả vùng.
ớt, ngô, cà chua, lạc đều gốc châu Mỹ, theo tàu buôn lan ra khắp hoàn cầu.
đường mía thô nấu đặc gọi là mật rỉ, đem ủ rồi chưng cất thành rượu rum.
nước tương làm từ đậu nành hấp chín, rắc mốc Aspergillus, ngâm muối phơi nắng mấy tháng.
vitamin C dễ bị phá huỷ khi đun lâu, rau luộc nên vớt sớm.
tại sao thái hành lại cay mắt, có mẹo nào khỏi chảy nước mắt không?
tế bào hành vỡ giải phóng chất khí chứa lưu huỳnh, gặp nước mắt thành axit nhẹ gây xót.
măng tươi và củ mì chứa xyanua, phải luộc bỏ nước vài lần rồi hẵng ăn.
sầu riêng gai nhọn, múi béo ngậy, kẻ mê người sợ, khách sạn thường cấm mang vào.
thanh long ruột đỏ trồng ở Bình Thuận, ban đêm thắp đèn cho ra hoa trái vụ.
vú sữa Lò Rèn phải xoa cho mềm, cắt đôi lấy muỗng múc mới khỏi dính mủ.
vải thiều Lục Ngạn cùi dày hạt nhỏ, hái trước khi nắng gắt rồi ướp đá chở đi.
cốm làng Vòng giã từ lúa nếp non, gói lá sen, buộc sợi rơm, ăn nhón từng nhúm.
bánh chưng gói lá dong, luộc mười mấy tiếng, ép ráo nước thì để được lâu.
bánh tét lá cẩm Cần Thơ cắt ra tím thẫm, nhân đậu xanh mỡ và trứng muối.
dưa hành ngày Tết muối xổi, trắng phau, ăn với thịt đông đỡ ngấy.
canh khổ qua dồn thịt nấu ba ngày Tết trong Nam, mong mọi khổ cực qua đi.
chè trôi nước nặn tròn, nhân đậu, chan nước gừng, cúng đầy tháng con gái.
rượu nếp ăn mùng năm tháng năm để giết sâu bọ, kèm mận, vải, bánh tro.
cá kho làng Vũ Đại om niêu đất mười mấy tiếng bằng củi nhãn, xương mềm nhừ.
tôi và chồng không cãi vã gì, chỉ là hết tình cảm, vậy trình bày lý do trong đơn xin ly hôn ra sao để thẩm phán chấp nhận?
ngôi mộ tổ nằm trên phần đất người chú thừa hưởng, nay chú rào lại không cho con cháu vào thắp hương dịp thanh minh.
luật sư dặn gia đình liệt kê đủ sổ tiết kiệm, cổ phần, vàng cưới và các khoản cho vay trước khi bàn chuyện phân chia di sản.
bản di chúc viết tay nhiều trang mà quên đánh số thứ tự và ký ở từng tờ, anh em nghi có người tráo ruột.
người lập di chúc có thể sửa đổi bất cứ lúc nào, nếu để lại nhiều bản thì chỉ tờ sau cùng mới có hiệu lực.
mẹ kế chăm sóc con chồng từ thuở lọt lòng như con đẻ, liệu hai bên có được nhận thừa kế của nhau?
thai nhi còn trong bụng lúc cha mất vẫn được dành một phần, miễn là sinh ra còn sống.
đôi vợ chồng trẻ hiếm muộn gửi phôi trữ lạnh ở bệnh viện, chẳng may anh chồng mất vì tai nạn, chị muốn xin dùng số phôi ấy.
cha dượng đánh bé gái thâm tím lưng, cô giáo thấy em đi cà nhắc liền báo hội phụ nữ và công an xã.
tảo hôn ở vùng cao vẫn còn, nhiều em mới mười bốn mười lăm tuổi đã bỏ học theo chồng về bản khác.
tục kéo vợ của người Mông vốn là nét đẹp khi đôi lứa ưng thuận, nhưng ép buộc thì đã phạm tội cưỡng ép kết hôn.
người được uỷ quyền tự ý bán luôn nhà của chủ rồi cuỗm tiền ra nước ngoài, công chứng viên bị triệu tập làm chứng.
cô ruột tôi hiến xác cho trường y, gia đình băn khoăn không biết ngày giỗ tính từ lúc mất hay lúc nhận tro cốt.
bé sinh ở bên Đức, mẹ Việt cha Đức, bây giờ làm khai sinh ghi vào sổ hộ tịch trong nước thì mang quốc tịch nào?
chú tôi bị tâm thần hay bỏ nhà đi lang thang, gia đình muốn xin toà tuyên bố mất năng lực hành vi để cử người trông coi tài sản.
giấy xác nhận độc thân chỉ dùng được trong sáu tháng, nếu khai dối từng có vợ thì bị phạt và thu hồi.
công an khu vực gõ cửa lúc chín giờ tối kiểm tra tạm vắng, tạm trú, hỏi han vài câu rồi ghi vào sổ tay.
ứng dụng định danh mức hai cho phép xuất trình thẻ bảo hiểm y tế, bằng lái xe ngay trên màn hình điện thoại.
xin chứng thực hợp đồng tặng cho đất ở uỷ ban xã thì rẻ hơn văn phòng công chứng, nhưng cán bộ tư pháp không chịu trách nhiệm sâu về nội dung.
tên cháu trên học bạ là Thuý còn giấy khai sinh ghi Thuỳ, cô văn thư bắt về làm đơn xin xác nhận hai tên một người.
ba má mất sớm, tụi con nhỏ dại bị bác cả chiếm nhà, mười mấy năm sau khôn lớn mới dám đi kiện.
con cái bỏ mặc cha mẹ già yếu, hàng xóm thương tình nấu cháo mang sang, chính quyền lập biên bản nhắc nhở rồi mới chịu rước về.
voi đầu đàn thường là con cái già nhiều kinh nghiệm, nhớ được hố nước xa hàng chục cây số giữa mùa khô.
cá mập không có bong bóng hơi, bộ xương toàn sụn, răng rụng cái này thì cái khác trồi lên thế chỗ.
quạ biết bẻ que moi sâu, thả sỏi vào bình cho nước dâng, còn thù dai nhớ mặt kẻ từng chọc phá.
đom đóm phát sáng nhờ phản ứng giữa luciferin với oxy, ánh lập loè để tìm bạn chứ hầu như chẳng toả nhiệt.
ve sầu nằm dưới đất nhiều năm hút nhựa rễ, chui lên lột xác rồi kêu ra rả suốt mấy tuần hè ngắn ngủi.
hàu, vẹm, sò lọc thức ăn từ nước biển, vì thế vùng bị thuỷ triều đỏ thì không nên vớt về ăn.
cây gọng vó, cây bắt ruồi sống ở đất nghèo đạm nên phải ăn thêm côn trùng mới đủ dưỡng chất.
tầm gửi bám trên cành mít, cắm rễ giác hút nhựa, người đời mượn để chỉ kẻ sống bám.
thông đỏ Lâm Đồng chứa hoạt chất taxol, chiết từ lá và vỏ để làm thuốc trị ung thư vú, buồng trứng.
sâm Ngọc Linh mọc dưới tán rừng già Kon Tum, Quảng Nam, củ có đốt như mắt trúc, giá đắt hơn vàng.
dương xỉ không có hoa, sinh sản bằng bào tử đính thành ổ nâu nâu ở mặt dưới lá.
địa y là sự chung sống giữa nấm và tảo, bám được lên đá trơ nên mở đường cho các loài cây khác.
vì sao lá cây phong ở xứ lạnh chuyển sang đỏ rực vào mùa thu rồi rụng sạch?
khi ngày ngắn lại, diệp lục phân rã, sắc tố vàng và đỏ lộ ra, cuống lá hình thành lớp tế bào rời khiến lá lìa cành.
nhóm máu O được coi là cho được nhiều người, còn AB nhận được hầu hết các nhóm.
loài người và tinh tinh chung tổ tiên cách đây chừng sáu đến bảy triệu năm, bộ gen giống nhau tới chín mươi tám phần trăm.
rễ cây họ đậu có nốt sần chứa vi khuẩn rhizobium, nhờ vậy trồng lạc xong đất tốt lên trông thấy.
bánh cuốn Thanh Trì tráng mỏng như giấy, ăn cùng chả quế, chấm mắm pha cà cuống thơm nồng.
mì Quảng chan ít nước lèo, rắc đậu phộng rang, bẻ miếng bánh tráng nướng kêu rôm rốp.
hủ tiếu Mỹ Tho sợi dai làm từ gạo Gò Cát, nước lèo ninh xương ống với khô mực, tôm khô.
rau muống xào tỏi phải để lửa thật lớn, đảo nhanh tay thì cọng mới xanh giòn, không bị thâm.
bia nấu từ đại mạch nảy mầm, hoa houblon tạo vị đắng, ủ lạnh vài tuần cho trong rồi mới chiết chai.
yến mạch nấu cháo với sữa là bữa sáng quen thuộc của người Scotland từ nhiều thế kỷ.
bột ngọt do giáo sư Nhật Ikeda tách ra từ tảo bẹ năm 1908, ông gọi vị ấy là umami.
`
