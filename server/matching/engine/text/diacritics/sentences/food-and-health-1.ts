export default `
ao nhà tui mấy bữa nay nước cứ đục ngầu, tôm nổi đầu lờ đờ từ lúc gà chưa gáy.
có cách nào cho đáy ao bớt bùn đen mà khỏi phải tát cạn không anh?
sáng nào thăm nhá cũng thấy thức ăn còn dư, ruột tôm đứt khúc, phân trắng nổi đầy góc ao.
dàn quạt chạy suốt đêm mà oxy dưới đáy vẫn tụt, sáng ra vớt được cả thau tôm chết.
tiền điện đánh quạt tháng này gần bằng tiền thức ăn, lời lãi chẳng còn bao nhiêu.
tụi tui lót bạt bờ rồi mà phèn vẫn rỉ qua mối hàn, pH sáng chiều lên xuống thất thường.
mưa già mấy trận liền, độ mặn tuột xuống còn ba phần ngàn, tôm mềm vỏ thấy rõ.
ông cụ nhà tôi nuôi quảng canh từ hồi còn trồng lúa, chưa bao giờ xài một viên kháng sinh.
tôm thẻ chân trắng thả mật độ hai trăm con một mét vuông thì bắt buộc phải siphon đáy mỗi ngày.
nước được lấy từ kênh cấp, qua túi lọc vải, lắng bảy ngày rồi mới diệt khuẩn bằng chlorine.
khí độc nitrit lên cao là con tôm bỏ ăn, tấp mé, mang chuyển màu nâu.
kỹ sư bảo đánh vôi ban đêm để giữ kiềm, còn mật rỉ đường thì tạt lúc trời nắng.
men vi sinh ủ với mật rỉ và cám gạo trong thùng kín hai ngày, dậy mùi chua thơm là dùng được.
tảo lam nở rộ xanh lè cả mặt ao, gió dồn vô một góc hôi tanh không chịu nổi.
tui rải zeolite với yucca hoài mà mùi trứng thối dưới đáy vẫn bốc lên.
bệnh hoại tử gan tuỵ cấp làm tôm chết sớm trong vòng ba mươi ngày đầu sau khi thả giống.
con giống mua rẻ của ghe bán dạo, thả xuống hai tuần thì đốm trắng lấm tấm đầy vỏ.
trại giống phải xét nghiệm PCR từng lô post trước khi xuất bán cho bà con.
tôm bố mẹ nhập từ Hawaii, cho đẻ ba đợt rồi loại thải, không dùng quá lâu.
ấu trùng nauplius chuyển sang zoea thì bắt đầu cho ăn tảo tươi, sau đó mới tới artemia.
bể ương tròn lót bạt HDPE, có hố xi phông ở giữa và ống thoát trung tâm đường kính hai tấc.
tôi muốn hỏi máy cho tôm ăn tự động loại nào ít kẹt hột mà giá vừa túi nông dân.
cái máy cho ăn chạy nửa vụ thì mô tơ văng kêu rè rè, thức ăn rớt một đống dưới chân cầu.
cảm biến đo oxy để dưới nước mấy hôm là rong rêu bám kín, số nhảy lung tung.
thiết bị quan trắc gửi số liệu về điện thoại mười phút một lần, hễ vượt ngưỡng là réo chuông.
chủ ao muốn biết khi cúp điện giữa khuya thì máy phát có tự đề không hay phải chạy ra giật tay.
hệ thống tuần hoàn gồm trống lọc, bể sinh học giá thể di động, tháp khử khí và đèn cực tím.
nước thải ao nuôi chảy qua ao cá rô phi rồi qua bãi lục bình trước khi bơm trở lại.
biofloc là những hạt kết bông do vi khuẩn dị dưỡng gom chất thải lại, tôm ăn luôn được.
tỷ lệ cacbon trên nitơ giữ quanh mười hai đến mười lăm thì đạm amôn bị hấp thu rất nhanh.
vụ rồi lỗ sặc máu, đại lý thức ăn cứ gọi điện đòi nợ hoài, ngủ không yên.
thương lái chê tôm xanh lợt, ép giá mỗi ký mười ngàn mà vẫn phải gật đầu bán.
lúc kéo lưới tôm nhảy xôn xao, đám nhỏ đứng trên bờ reo hò vui hết biết.
thu tỉa bằng lú xếp thì tôm ít dập râu hơn kéo lưới điện.
anh em công nhân lội bùn tới ngực để gom tôm sót, gai chuỷ đâm rướm máu tay.
ở miền Trung người ta nuôi tôm trên cát, bạt căng hai lớp, nước biển bơm thẳng từ giếng ngầm.
bão về là bạt tốc lên phần phật, cả vùng nuôi trắng tay chỉ sau một đêm.
cá tra thả trong ao sâu bốn mét, mỗi ngày bơm thay một phần ba lượng nước theo con nước lớn.
cá bị gan thận mủ mổ ra thấy nội tạng lốm đốm hạt trắng như gạo.
bác sĩ thú y thuỷ sản dặn ngưng thuốc đủ ngày mới được xuất, kẻo dư lượng kháng sinh bị trả hàng.
thịt cá tra vàng hay hồng thì bán không được giá, phải trắng tươi khách Âu mới chịu.
bơm cát lấp hầm, đóng cừ tràm, rồi mới dám đào ao sát mé sông Hậu.
người nuôi cá da trơn than giá thành hai mươi bảy ngàn mà bán có hai mươi lăm.
ghe đục chở cá sống về nhà máy, khoang thông thuỷ, nước sông ra vào liên tục.
cá giống hương ba phân ương lên cỡ lồng hai thì hao hụt gần bảy phần mười.
vắc xin tiêm vào xoang bụng cá giống nhờ máy bắn kim, một giờ được vài ngàn con.
cá lóc nuôi vèo ăn cá tạp xay, nước ao đen như nước cống, nhà kế bên kiện ra xã.
con ếch Thái cũng dễ nuôi, chỉ cần vèo lưới với ít lục bình cho nó ngồi.
ba ba hay cắn nhau, lở cổ, trầy mai, nên phải tách con bự ra hồ khác.
lươn không bùn nuôi trong bể lót bạt, giá thể là dây ni lông bó thành chùm.
cá chạch lấu đang có giá mà khó nhất là khâu cho đẻ nhân tạo, tiêm kích dục tố không đều.
cua hai da bán mắc gấp rưỡi cua thịt, nhưng canh giờ cua lột phải thức trắng đêm.
mỗi con cua nhốt riêng một hộp nhựa xếp tầng như chung cư, nước chảy tràn từ trên xuống.
camera nhìn thấy cua nứt mai là báo ngay để công nhân vớt ra ngâm nước ngọt.
cua ốp thịt thì nhẹ hều, bóp yếm mềm xèo, vựa loại ra bỏ đó.
cua giống mua về thả chung với tôm sú trong vuông rừng, vài tháng sau đặt lợp bắt dần.
nghêu chết trắng bãi sau mấy ngày nước ròng giữa trưa nắng gắt, mùi thối bay cả cây số.
hợp tác xã cào nghêu bằng tay, rửa sạch rồi ngâm nhả cát trong bể nước biển lọc mười hai tiếng.
nghêu còn sạn là nhà hàng trả lại liền, nên khâu nhả cát không thể làm ẩu.
hàu treo dây dưới bè tre, mỗi dây xâu chừng mười mấy vỏ cũ cho ấu trùng bám.
hàu tam bội lớn nhanh, béo quanh năm vì không phải dồn sức sinh sản.
mấy dây hàu bị hà với sun bám dày cộp, nặng trĩu đứt cả dây phao.
ngọc trai nước ngọt cấy nhân vào màng áo con trai, hai năm sau mới mổ lấy viên.
ốc hương nuôi ở Khánh Hoà hay bị sưng vòi, nằm ngửa rồi chết rải rác.
tu hài thích đáy cát pha vụn san hô, nước trong, độ mặn ổn định trên ba mươi.
sá sùng đào lúc nước rút, phơi khô lên bán còn đắt hơn tôm hùm.
hải sâm ăn mùn bã dưới đáy đìa, vừa dọn sạch ao vừa có thêm thu nhập.
rong nho trồng khay dưới ao đìa, hái về ly tâm cho ráo rồi ướp muối đóng gói.
rong sụn cột vào dây thừng căng ngang mặt vịnh, bị cá dìa rỉa trụi đọt.
từ rong câu người ta nấu lấy agar, kiềm hoá, tẩy trắng, ép khuôn rồi cấp đông cho nhả nước.
carrageenan chiết bằng dung dịch kiềm nóng, kết tủa trong cồn và sấy ở sáu mươi độ.
bè gỗ nuôi cá mú sóng đánh rã hết đinh ốc, năm nào cũng thay phao xốp.
lồng tròn HDPE kiểu Na Uy chịu được gió cấp mười, chu vi năm chục mét, lưới sâu tám mét.
lưới lồng bám rong nhớt nhợt, nước không thông, cá bớp lừ đừ bỏ mồi.
thợ lặn mang ống hơi xuống vá lưới, ngoi lên mặt mày tái mét vì lạnh.
tôm hùm bông ăn toàn sò lông với ghẹ nhỏ, thức ăn thừa lắng xuống làm đen đáy vịnh.
sau đợt nước đổi màu đỏ, cá lồng ngửa bụng nổi trắng cả một khúc sông.
robot rửa lưới phun nước áp lực cao bên dưới, người điều khiển ngồi trên bè coi màn hình.
cá hồi vân nuôi ở Sa Pa cần nước lạnh dưới mười tám độ và chảy xiết.
cá tầm đem lên Lâm Đồng nuôi lấy trứng, bảy tám năm mới siêu âm phân đực cái.
trứng cá tầm rây nhẹ qua lưới, ướp muối nhạt, nén vào lon thiếc rồi giữ ở âm ba độ.
ngư dân lưới vây kêu máy dò ngang xài lâu mờ màn hình, không phân biệt được đàn cá nục với sứa.
hầm cá trên tàu đá xay tan nhanh quá, mới năm ngày cá đã bầm mắt.
có ai bán máy làm đá sệt từ nước biển lắp được trên ghe mười tám mét không?
cá ngừ đại dương câu lên phải chích não, xả máu, rồi hạ nhiệt ngay mới giữ được màu đỏ.
đèn LED câu mực đỡ hao dầu hơn đèn cao áp, lại bớt rát mắt.
vỏ tàu gỗ bị hà ăn lỗ chỗ, mỗi năm lên đà hai bận để cạo và sơn lại.
chuyển sang vỏ composite thì nhẹ, không mục, nhưng va đá là bể toang khó vá.
hộp số kêu lục cục, chân vịt quấn lưới, cả ghe trôi lềnh bềnh ngoài khơi nguyên ngày.
tời kéo lưới thuỷ lực xì nhớt tùm lum, boong trơn trượt suýt té xuống biển.
thiết bị giám sát hành trình cứ mất tín hiệu hoài, bị phạt oan mà không biết kêu ai.
nghề đáy sông cầu giờ ít cá, giăng mấy hàng cọc mà sáng vớt lên toàn rác nhựa.
bà con đầm phá Tam Giang bỏ lừ mắt nhỏ, chuyển qua nuôi xen ghép cá dìa, tôm sú, rong câu.
thuyền thúng chai bằng phân bò với dầu rái, nhẹ tênh mà sóng mấy cũng không chìm.
cá cơm kéo từ giàn lên là ướp muối ngay trên boong, ba cá một muối.
ruốc tươi phơi không kịp nắng là đỏ bầm, ươn, chỉ còn nước bán cho vịt ăn.
mẻ lưới chiều qua dính toàn cá nóc, phải đổ bỏ vì sợ người ta ăn nhằm.
bến cá bốn giờ sáng đèn sáng choang, tiếng cân kéo, tiếng kêu giá chí choé.
đá cây xay chạy rầm rầm, nước chảy lênh láng, mùi tanh bám vào tóc gội mấy lần không hết.
nhà máy bột cá nấu đêm bốc mùi khắm lặm, cả thị trấn đóng cửa kín mít vẫn ngửi thấy.
xử lý mùi bằng tháp hấp thụ dung dịch kiềm cộng ozone rồi qua lớp than hoạt tính.
đầu vỏ tôm bỏ đi mỗi ngày mấy chục tấn, nếu chiết được chitosan thì đỡ biết bao nhiêu.
chitin khử khoáng bằng axit, khử đạm bằng xút, rồi deacetyl hoá ở nhiệt độ cao.
mỡ cá tra trước bán rẻ bèo cho lái Trung Quốc, nay tinh luyện thành dầu ăn được.
da cá tra nấu gelatin và collagen, thuỷ phân bằng enzyme, sấy phun thành bột trắng mịn.
ruột già bao tử cá còn chiên giòn bán đi Hồng Kông, chẳng bỏ thứ gì.
dịch thuỷ phân đầu tôm có mùi thơm dẫn dụ, trộn vào thức ăn cá chẽm thì nó ăn mạnh.
thức ăn viên nổi lâu tan, rải xuống hai giờ vẫn còn nguyên hột là ép đùn đạt.
khuôn ép mòn, viên cám ra nứt nẻ, nhiều bụi, cá không thèm đớp.
bột đậu nành lên men thay được một phần bột cá mà hệ số thức ăn vẫn quanh một phẩy ba.
ấu trùng ruồi lính đen nuôi bằng bã bia với rau củ hư, sấy khô chứa hơn bốn mươi phần trăm đạm.
cho ăn sàng, cứ hai tiếng nhấc lên coi một lần, dư thì cắt, hết thì thêm.
trời trở gió bấc, nước lạnh tôm chui rúc xuống bùn, đừng ép nó ăn.
lột xác đồng loạt vào ngày rằm với mùng một, nên tạt khoáng trước đó hai hôm.
khoáng canxi, magiê, kali thiếu thì vỏ mỏng te, cong thân đục cơ.
con tôm sú gia hoá sạch bệnh sống khoẻ hơn nhưng giá giống cao gấp đôi.
mấy đứa cháu chịu khó ghi sổ nhật ký ao nên hồi kiểm tra ASC qua cái rụp.
chứng nhận hữu cơ dưới tán rừng ngập mặn bắt phải giữ năm chục phần trăm diện tích cây.
cán bộ khuyến ngư xuống tận vuông lấy mẫu nước, dặn đừng xổ ra kênh khi tôm đang bệnh.
anh Út chửi thề vì hàng xóm lén xả nước ao bệnh ra con rạch chung.
giấy xác nhận mã số ao nuôi làm ở chi cục, đem theo căn cước với sơ đồ thửa đất.
khi nào thì người nuôi nhỏ lẻ được hỗ trợ tiền mua máy đo môi trường?
giá tôm thẻ cỡ một trăm con một ký hôm nay ở Đầm Dơi là bao nhiêu?
vui lòng báo trước hai ngày để chúng tôi điều xe tải lạnh và nhân công gom tôm.
hợp đồng bao tiêu ghi rõ giá sàn, kích cỡ, mức tạp chất và thời hạn trả tiền.
bên mua lấy mẫu kiểm kháng sinh trước thu hoạch năm ngày, không đạt thì được quyền từ chối.
tôi không rành máy móc, miễn thứ gì bền, dễ sửa, thợ trong xóm làm được là tôi mua.
bơm tạt kiểu cũ hao dầu lắm, nước lên lờ đờ, bạc đạn cứ ba tháng là rơ.
cái motor giảm tốc dàn quạt bị vô nước mặn, cháy cuộn dây, quấn lại cũng xài không lâu.
cánh quạt nhựa giòn gãy lắc rắc, bay trúng bạt thủng một lỗ bằng nắm tay.
inox ba lẻ bốn ngâm nước lợ vẫn ố vàng, phải ba mười sáu mới trụ nổi.
dây điện kéo lê dưới bờ ao, năm ngoái có người bị giật chết, ai cũng ớn.
ống nano sục khí bọt mịn như sữa, nhưng cặn canxi bít lỗ chừng một tháng là yếu xìu.
muốn thông ống thì ngâm giấm hoặc axit loãng nửa ngày rồi thổi hơi ngược.
máy thổi khí con sò nóng rẫy, đặt trong chòi tôn kín bưng thì mau cháy lắm.
tấm pin mặt trời lắp trên mái chòi chạy quạt ban ngày, tối lại vẫn phải nhờ điện lưới.
mô hình ba giai đoạn cho phép sang ao sau hai mươi lăm ngày, rút ngắn vụ nuôi xuống còn tám mươi ngày.
nhà màng che lưới lan giảm tảo, giữ ấm ban đêm, lại tránh được chim cò tha mầm bệnh.
cò trắng lượn trên ao từng bầy là biết có tôm chết tấp bờ rồi.
ốc đinh bò kín đáy, hút hết kiềm, diệt bằng cách phơi ao nứt chân chim.
hến vọp cũng vậy, nước cứ trong veo không lên màu được vì chúng lọc hết tảo.
gây màu nước bằng cám gạo, bột đậu nành, bột cá nấu chín ủ chua ba ngày.
màu trà nhạt hay vỏ đậu xanh là nước đẹp, độ trong ba bốn tấc.
tại sao nước ao phát sáng ban đêm mỗi khi lội xuống vậy chú?
đó là do vi khuẩn phát sáng thuộc nhóm vibrio đang tăng mạnh, cần hạ chất hữu cơ.
đĩa cấy TCBS mọc khuẩn lạc xanh nhiều hơn vàng thì nên cảnh giác.
kit thử nhanh so màu bằng mắt, người già mắt kém nhìn xanh ra vàng, đọc sai bét.
que thử của hãng kia để ẩm một tuần là hư sạch, mất toi mấy trăm ngàn.
nhóm nghiên cứu ở Đại học Cần Thơ đã chọn lọc dòng cá tra chịu mặn tới mười phần ngàn.
kết quả sau bốn tháng cho thấy tỷ lệ sống đạt chín mươi hai phần trăm, cao hơn hẳn lô đối chứng.
dòng bacillus phân lập từ ruột tôm khoẻ có khả năng ức chế vi khuẩn gây bệnh trên đĩa thạch.
thực khuẩn thể được bao vi nang bằng alginate để không bị dịch dạ dày phá huỷ.
chiết xuất lá bàng, diệp hạ châu, tỏi trộn thức ăn giúp gan tôm sậm màu và dai hơn.
cỏ mực giã lấy nước tạt cho cá chép bị nấm, ông bà mình làm vậy hoài.
cá cảnh xuất đi Singapore đóng bao bơm oxy, nhịn đói hai ngày cho sạch ruột.
cá koi mà ửng đỏ gốc vây, cọ mình vào thành hồ là có trùng mỏ neo.
ngoài Bắc nuôi cá chép giòn cho ăn đậu tằm ngâm, ba bốn tháng thịt săn sần sật.
cá trắm đen ăn ốc vặn, thịt chắc, Tết đến kho với riềng thì bán chạy phải biết.
ao nhà em trũng, mùa rét cá rô phi chết cóng, nổi phềnh lên trông mà xót ruột.
bà con Hải Phòng đánh bắt sứa đầu năm, ngâm phèn chua với muối trong bể xi măng.
vụ cá nam năm nay thất bát, bạn ghe bỏ lên Bình Dương làm công nhân gần hết.
chủ tàu ứng trước tiền cho thuyền viên mà ra Tết họ trốn mất, đành nằm bờ.
đi một chuyến biển nửa tháng tốn gần hai trăm triệu tiền dầu, đá, gạo, mắm muối.
bà chủ vựa cầm cuốn sổ nhàu nát, tính nhẩm nhanh hơn cả máy bấm.
nếu con nước kém thì phải chờ tới tối ghe lớn mới vô lạch được.
cửa biển bồi lắng, tàu mắc cạn nghiêng qua một bên, phải thuê xà lan kéo.
phao tiêu trôi mất đâu rồi mà đêm qua hai chiếc đâm nhau cái rầm.
áo phao phát cho anh em ai cũng quăng trong cabin vì mặc vướng víu, nóng nực.
nuôi kết hợp lúa với tôm càng xanh, mùa mưa cấy lúa, mùa hạn dẫn mặn vào ruộng.
tôm càng toàn đực lớn đồng đều, khỏi phải bẻ càng cho tụi nó bớt đánh lộn.
rươi nổi theo con nước tháng chín, vớt bằng xăm, đổ vào chậu ngọ nguậy xanh đỏ.
cáy với rạm giờ hiếm vì người ta phun thuốc cỏ tới tận bờ mương.
cua đồng xay lấy gạch, đóng hũ cấp đông bán cho quán bún riêu khắp Hà Nội.
máy tách vỏ cua dùng trục cao su lăn ép, thịt ra nát bét lẫn vụn vỏ cứng.
làm sao lột vỏ tôm nõn nhanh mà không đứt đuôi, hiện một chị một ngày được ba chục ký?
dây chuyền bóc vỏ kiểu con lăn rung phù hợp với tôm sắt, tôm chì cỡ nhỏ.
máy phân cỡ cân từng con rồi gạt vào tám máng, sai số chừng hai gam.
băng tải rung lắc kêu cành cạch, nước bắn tung toé, tôm rớt xuống sàn hoài.
tôm luộc xong cong quá, khách Nhật đòi phải duỗi thẳng như cây bút chì.
tôm nobashi cắt năm đường ở bụng, ép nhẹ cho dài ra rồi xếp vỉ.
bụng tôm biến đen sau hai ngày ướp đá là do men oxy hoá, nhúng sunfit thì bớt nhưng bị giới hạn.
thay sunfit bằng axit citric với chiết xuất vỏ lựu, tụi em thử thấy giữ màu được một tuần.
tăng trọng bằng photphat quá tay thì con tôm trong veo, nhai sượng như cao su.
bơm tạp chất rau câu vô đầu tôm là phạm luật, công an bắt quả tang tối hôm kia.
cá tra phi lê cắt tay, mỗi người mài dao cả chục lần một ca, cổ tay sưng vù.
máy lạng da bén quá ăn luôn thịt, còn cùn thì kéo rách miếng cá.
máy dò xương bằng tia X bắt được mảnh cỡ nửa ly, thổi khí đẩy miếng lỗi ra.
trống quay tăng trọng chạy mười phút, nước muối lạnh dưới năm độ.
phụ phẩm lườn, dè, vụn thịt đỏ bán xô cho chợ, ký có mười mấy ngàn.
surimi rửa ba nước, vắt trục vít, trộn đường và sorbitol rồi ép bánh mười ký.
độ bền gel đo bằng đầu cầu năm ly, loại một phải trên năm trăm gam xăng ti mét.
chả cá mối quết cối đá dai ngon hơn xay máy, ăn sựt sựt, ai cũng khen.
cá thu phi lê hút chân không để ngăn mát vẫn rỉ nước hồng, nhìn mất cảm tình.
khô cá lóc phơi trên giàn tre, ruồi bu đen kịt, khách đi ngang nhăn mặt.
làm nhà phơi mái polycarbonate có quạt hút thì hai nắng là khô, ruồi nhặng khỏi vô.
khô mặn chát, mốc xanh, để tủ lạnh một tháng vẫn hôi dầu.
cá sặc bổi ướp muối một đêm rồi xả, phơi vừa dẻo, chiên lên thơm nức mũi.
mực một nắng phơi đúng sáu bảy tiếng, thịt còn trong mờ, nướng than mới ngọt.
mực khô phủ lớp phấn trắng là tự nhiên, nhưng khách thành phố tưởng bị mốc.
da mực lột bằng tay lạnh cóng, móng tay chị em nào cũng lở loét.
bạch tuộc quay trong bồn với muối cho nở hoa, xoắn râu, hết nhớt.
bong bóng cá đường một cặp mấy chục triệu, phơi bóng mát cho khỏi ngả vàng.
vi sinh trong hàu ăn sống vượt ngưỡng coliform thì phải ngâm bể tia cực tím thêm hai ngày.
độc tố tảo tích trong sò điệp nấu chín cũng không mất, cho nên mùa tảo nở phải đóng bãi.
vùng thu hoạch xếp loại B thì bắt buộc làm sạch hoặc xử lý nhiệt trước khi tiêu thụ.
năm tới tỉnh sẽ lập lại quy hoạch mặt nước, ai có lồng bè tự phát phải dời ra ngoài ba hải lý.
ông chủ tịch xã hứa nạo vét kênh từ năm kia, tới giờ vẫn im re.
cho hỏi thủ tục giao khu vực biển nuôi trồng mất bao lâu, lệ phí đóng ở đâu?
ngân hàng định giá cái bè chẳng được mấy đồng, không cho thế chấp.
bảo hiểm thuỷ sản nghe nói hay mà hỏi tới thì công ty nào cũng lắc đầu.
thằng Tèo con tui học thuỷ sản ra trường, về gắn mấy cái cảm biến mà ban đầu tui đâu có tin.
ai dè nhờ vậy mà vụ đó trúng đậm, trả xong nợ còn cất lại căn nhà tường.
nghề này như đánh bạc với trời, ăn một vụ, lỗ ba vụ là chuyện thường.
muốn đặt trại sản xuất giống thì phải có nguồn nước biển trong, xa cửa sông và khu dân cư.
bể composite dung tích bốn khối, đáy hình côn, sục khí nhẹ cho ấu trùng lơ lửng đều.
cua mẹ ôm trứng màu cam, khi trứng chuyển xám đen là sắp nở, phải tách riêng ra xô.
ấu trùng cua hao hụt nặng nhất lúc chuyển sang megalopa vì chúng kẹp lẫn nhau.
tảo Chaetoceros nuôi túi ni lông treo giàn, vài hôm nhiễm tạp là chuyển từ nâu vàng sang xanh xám.
trứng artemia ấp trong nước hai mươi lăm phần ngàn, rọi đèn, sau một ngày thì thu ấu trùng bung dù.
vỏ trứng lẫn vào làm tắc ruột cá bột, vậy nên phải dùng loại có phủ từ để hút ra bằng nam châm.
luân trùng làm giàu bằng dầu cá trước khi cho cá chẽm bột ăn từ ngày thứ ba.
cá dồn cục ở góc bể, đầu chúi xuống, vảy xù lên như trái thông.
ký sinh trùng quả dưa chỉ lấm tấm vài hạt trắng, thế mà ba ngày sau cả đàn chết sạch.
tắm formol hai trăm phần triệu nửa giờ, nhớ sục khí mạnh kẻo cá ngộp.
anh hàng thuốc nói chai nào cũng trị bá bệnh, nghe bùi tai rước về cả thùng.
không nhãn mác, không số đăng ký thì dứt khoát đừng mua, dù họ bớt cho một nửa.
phòng xét nghiệm của huyện chỉ nhận mẫu sáng thứ hai và thứ năm, trễ là phải chờ.
mẫu tôm ngâm cồn chín mươi độ, dán nhãn ghi tên chủ ao, ngày lấy, dấu hiệu bệnh.
ở vùng hạ triều, người ta cắm cọc bê tông làm giá bám cho hàu cửa sông.
vỏ hàu nung trên tám trăm độ thành vôi, trước kia dùng têm trầu và xây nhà.
bây giờ vỏ nghiền mịn bổ sung vào thức ăn gà đẻ, trứng bớt mỏng vỏ hẳn.
tấm lưới mùng che rách toác một đường, cá lọt ra sông sạch bách mà sáng mới hay.
đăng quầng dựng bằng tràm với lưới cước, mùa nước nổi nuôi cá linh tự nhiên.
cá linh non đầu mùa mềm xương, nấu canh chua bông điên điển ăn quên no.
chài lưới, câu cắm, đặt trúm, giăng câu, kiểu nào tía tui cũng rành hết trơn.
kích điện là cấm tiệt, vậy mà khuya nào cũng nghe tiếng máy rè rè ngoài đồng.
lưới kéo giã cào quét sạch san hô, cá con chưa bằng ngón tay cũng bị tóm.
rạn nhân tạo đúc bằng bê tông rỗng thả xuống đáy để chắn giã và dụ cá về đẻ.
chà tre ngâm lâu mục ruỗng, giờ thay bằng lá dừa buộc dây nhựa.
máy định vị kiêm tầm ngư báo độ sâu bốn chục sải mà neo mãi không dính đáy.
dầu bôi trơn lẫn nước chuyển màu sữa là gioăng quy lát đã thổi.
ống xả nứt, khói xộc vô ca bin cay xè mắt, thuyền trưởng ho sặc sụa.
máy cũ tháo từ xe tải về độ lại làm máy thuỷ, nhiệt độ lên vùn vụt khi chạy ngược sóng.
bơm nước làm mát lắp bầu sinh hàn titan thì nước mặn mấy cũng chẳng ăn mòn.
cực chống mòn bằng kẽm bắt dưới vỏ tàu, sáu tháng thay một lần.
sơn chống hà chứa đồng đang bị siết, nên có nhóm làm sơn silicon trơn cho hà không bám nổi.
hầm bảo quản phun bọt polyurethane dày mười lăm phân, mặt trong ốp inox cho dễ xịt rửa.
túi ngủ giữ lạnh cho cá ngừ may ba lớp, nhét vừa con sáu chục ký.
hễ cá trào nước vàng, mang bợt bạt, ấn tay lõm không đàn hồi thì xếp loại dạt.
nhật ký khai thác điện tử bấm trên máy tính bảng, chú Ba mắt kém phải nhờ con rể.
để gỡ thẻ vàng, mỗi chuyến hàng xuất sang châu Âu phải chứng minh được đánh ở vùng nào.
đồn biên phòng kiểm tra giấy đăng kiểm, sổ thuyền viên, rồi mới cho rời bến.
tàu nước ngoài đâm chìm rồi bỏ chạy, mười một người ôm can nhựa lênh đênh cả ngày.
chợ cá Quy Nhơn mờ sáng, đàn bà gánh chạy thoăn thoắt, nước biển nhỏ tong tong dọc đường.
giá cá ngừ vằn sụt, nậu vựa trừ đầu trừ đuôi, ngư dân chỉ còn đủ tiền dầu.
rong mơ trôi dạt vào bãi tắm, thối rữa, ban quản lý phải xúc đổ bằng xe ben.
fucoidan từ rong nâu được quan tâm vì hoạt tính chống đông và kháng viêm.
rong biển phơi cát dính sạn, nấu lên lạo xạo, phải chà qua lồng quay.
tảo xoắn spirulina nuôi mương vòng có cánh khuấy, pH trên chín rưỡi nên ít bị tạp.
sinh khối vớt qua lưới lụa, rửa nhạt, ép sợi như bún rồi sấy lạnh qua đêm.
bột tảo có mùi tanh nồng, muốn pha nước uống thì phải khử mùi hoặc bọc viên.
vi tảo Haematococcus đổi từ xanh sang đỏ khi bị stress ánh sáng mạnh và thiếu nitơ.
astaxanthin tách bằng CO2 siêu tới hạn, hiệu suất cao mà không lẫn dung môi.
dượng Năm xin ý kiến xem nên đào ao lắng rộng bao nhiêu phần so với ao nuôi.
thường thì diện tích lắng lọc chiếm từ sáu tới bảy chục phần trăm toàn khu.
nhà ít đất như tôi làm sao chừa ra ngần ấy, thôi đành lấy nước thẳng rồi diệt khuẩn.
chim bói cá, rái cá, rắn nước thay nhau rình, đêm nào ao cũng mất vài con.
mùa gió chướng, nước biển lấn sâu tới sáu chục cây số, cá tra bỏ ăn cả loạt.
hồ thuỷ điện rút cạn đột ngột làm mấy chục lồng mắc trên bãi bùn nứt nẻ.
người Thái ở Quỳnh Nhai nuôi cá lăng, cá chiên dưới lòng hồ sông Đà.
cá lăng thích bóng tối, ban ngày nép dưới đáy, chập tối mới lên ăn mồi.
cá bống tượng chậm lớn, da xây xát là mọc nấm trắng như bông gòn.
cá chình giống vớt ở cửa sông ban đêm, trong suốt, nhỏ như cọng tăm.
máy đếm cá giống bằng hình ảnh sai chưa tới hai phần trăm, khỏi cãi cọ lúc giao nhận.
đong bằng vợt kiểu cũ thì bên bán nói mười vạn, bên mua đếm lại còn tám vạn rưỡi.
vận chuyển kín hạ nhiệt xuống hai mươi hai độ giúp tôm post ít quậy, đi xa mười tiếng vẫn khoẻ.
thuần nước phải từ từ, thả bao nổi trên mặt ao nửa tiếng cho cân bằng nhiệt.
đứa làm công ngủ quên không bật quạt, một đêm đi tong ba tấn tôm cỡ bốn mươi.
sau vụ ấy tôi gắn công tắc áp suất, hễ máy thổi tụt hơi là còi hú inh ỏi cả xóm.
giống này nghe nói ở Thái đã nuôi được, liệu khí hậu miền mình có hợp chăng?
cần tìm đơn vị chuyển giao quy trình ương cá chẽm trong ao đất, chia lợi nhuận theo mùa.
chúng tôi có sẵn hai héc ta mặt nước, điện ba pha, đường xe tải vào tận nơi.
các anh xuống xem thực địa bữa nào tiện thì nhắn trước, nhà cháu mổ gà đãi khách.
`
